namespace TemplateSms.Language.Diagnostics;

/// <summary>An exception that ended the work on one template. Its message is not kept: it may hold a part of the template.</summary>
/// <param name="Stage">One of <see cref="CompilerStage"/>.</param>
/// <param name="Exception">The full name of the exception's type.</param>
public sealed record StageFailure(string Stage, string Exception)
{
    /// <summary>The finding that reports the failure, at the beginning of the template.</summary>
    public Finding ToFinding() => new(ConfigurationRules.InternalFailure, default, new[] { Stage, Exception });

    internal static StageFailure Of(string stage, Exception exception) => new(stage, exception.GetType().FullName ?? exception.GetType().Name);
}
