namespace TemplateSms.Language.Diagnostics;

/// <summary>
/// Keeps an exception to the one template on which it was thrown: the stage gives another result, and the failure becomes a
/// finding. The other templates are compiled as if nothing had happened.
/// </summary>
public static class Containment
{
    /// <summary>The environment variable under which nothing is caught, for those who develop the compiler.</summary>
    public const string RethrowVariable = "TEMPLATESMS_RETHROW";

    // Analyzers should not depend on the environment, since a compiler server outlives it. This switch changes no result of a
    // template that compiles.
#pragma warning disable RS1035
    private static readonly bool _rethrows = Environment.GetEnvironmentVariable(RethrowVariable) == "1";
#pragma warning restore RS1035

    /// <summary>Runs a stage.</summary>
    /// <param name="otherwise">The result when the stage throws.</param>
    /// <param name="isExpected">The exceptions that the caller knows how to answer; they pass too.</param>
    /// <param name="cancellationToken">The host's own; its cancellation is no failure and passes.</param>
    public static T Run<T>(
        string stage, Func<T> work, Func<StageFailure, T> otherwise, Func<Exception, bool>? isExpected = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (IsContained(exception, cancellationToken) && isExpected?.Invoke(exception) != true)
        {
            return otherwise(StageFailure.Of(stage, exception));
        }
    }

    /// <summary>Runs a stage that gives no result.</summary>
    /// <param name="state">An argument of the work, so that it needs no closure where it runs often.</param>
    /// <returns>The failure; null when there was none.</returns>
    public static StageFailure? Try<TState>(string stage, Action<TState> work, TState state, CancellationToken cancellationToken = default)
    {
        try
        {
            work(state);
            return null;
        }
        catch (Exception exception) when (IsContained(exception, cancellationToken))
        {
            return StageFailure.Of(stage, exception);
        }
    }

    /// <summary>Runs a stage that waits.</summary>
    /// <returns>The failure; null when there was none.</returns>
    public static async Task<StageFailure?> TryAsync(string stage, Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work().ConfigureAwait(false);
            return null;
        }
        catch (Exception exception) when (IsContained(exception, cancellationToken))
        {
            return StageFailure.Of(stage, exception);
        }
    }

    /// <summary>Collects the findings of a stage; the failure is one.</summary>
    public static IReadOnlyList<Finding> Find(string stage, Func<IEnumerable<Finding>> work, CancellationToken cancellationToken = default) =>
        Run<IReadOnlyList<Finding>>(stage, () => [.. work()], static failure => [failure.ToFinding()], cancellationToken: cancellationToken);

    private static bool IsContained(Exception exception, CancellationToken cancellationToken) =>
        !_rethrows && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
}
