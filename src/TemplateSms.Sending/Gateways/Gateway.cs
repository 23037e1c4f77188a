using System.Runtime.CompilerServices;
using Polly;
using Polly.CircuitBreaker;
using TemplateSms.Sending.Attempts;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Telemetry;

namespace TemplateSms.Sending.Gateways;

/// <summary>The way of one account to its gateway, shared by all its requests.</summary>
internal sealed class Gateway<TProtocol>(
    TProtocol protocol, TimeSpan timeout, Func<HttpClient> http, GatewayPipeline pipeline, GatewayTelemetry telemetry, TimeProvider clock)
    where TProtocol : GatewayProtocol
{
    public TProtocol Protocol => protocol;

    public GatewayTelemetry Telemetry => telemetry;

    /// <summary>The most requests that are on their way at once.</summary>
    public int MaxConcurrentRequests => pipeline.Limits.MaxConcurrentRequests;

    /// <summary>Leads an exchange from its start to its end, and gives its answer or throws what became of it.</summary>
    // Every send waits here: its state is reused instead of being allocated for each.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> SendAsync<T>(AnsweredExchange<T> exchange, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bound = new TimeBound(timeout, clock, cancellationToken);
        var run = new AnsweredRun<T>(exchange, http, bound);
        var report = telemetry.Start(run);
        try
        {
            var outcome = await pipeline.AttemptAsync(run, report).ConfigureAwait(false);
            if (pipeline.IsRetryable(outcome))
                outcome = await pipeline.RetryAsync(run, outcome, report).ConfigureAwait(false);
            End(run, outcome);
        }
        catch (Exception e)
        {
            report.Fail(e);
            throw;
        }

        report.Succeed();
        return run.Answer!;
    }

    private static void End(ExchangeRun run, Outcome<AttemptResult> outcome)
    {
        var bound = run.Bound;
        var failure = outcome.Exception switch
        {
            null => outcome.Result.Failure,
            BrokenCircuitException e => TransportFault.Broken(e),
            OperationCanceledException e when run.Unknown is not null || bound.HasPassed => TransportFault.WhileWaiting(run.LastFailure ?? (Exception)e, bound),
            _ => null,
        };

        if (run.Unknown is not null && (failure ?? outcome.Exception) is { } last and not SmsOutcomeUnknownException)
            failure = new SmsOutcomeUnknownException("An attempt left and no answer came back; what followed it does not tell what became of it.", last);
        if (failure is not null)
            throw failure;

        if (outcome.Exception is OperationCanceledException)
            bound.ThrowIfCancelledByCaller();
        outcome.ThrowIfException();
    }
}
