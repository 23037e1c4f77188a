using Polly;
using Polly.CircuitBreaker;
using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Outcomes;
using TemplateSms.Isendpro.Telemetry;

namespace TemplateSms.Isendpro.Sending;

/// <summary>An account's way to the gateway, shared by all its requests.</summary>
internal sealed class Gateway(
    Account account, Func<HttpClient> http, GatewayPipeline pipeline, GatewayTelemetry telemetry, TimeProvider clock)
{
    public Account Account => account;

    public GatewayTelemetry Telemetry => telemetry;

    /// <summary>Leads an exchange from its start to its end: it is answered, or this throws what became of it.</summary>
    public async Task SendAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bound = new TimeBound(account.Timeout, clock, cancellationToken);
        exchange.Start(http, bound);
        var report = telemetry.Start(exchange);
        try
        {
            var outcome = await pipeline.AttemptAsync(exchange, report).ConfigureAwait(false);
            if (pipeline.IsRetryable(outcome))
                outcome = await pipeline.RetryAsync(exchange, outcome, report).ConfigureAwait(false);
            End(exchange, outcome, bound);
        }
        catch (Exception e)
        {
            report.Fail(e);
            throw;
        }

        report.Succeed();
    }

    private static void End(Exchange exchange, Outcome<AttemptResult> outcome, TimeBound bound)
    {
        var failure = outcome.Exception switch
        {
            null => outcome.Result.Failure,
            BrokenCircuitException e => TransportFault.Broken(e),
            OperationCanceledException e when exchange.Unknown is not null || bound.HasPassed => TransportFault.WhileWaiting(exchange.LastFailure ?? (Exception)e, bound),
            _ => null,
        };

        if (exchange.Unknown is not null && (failure ?? outcome.Exception) is { } last and not SmsOutcomeUnknownException)
            failure = new SmsOutcomeUnknownException("An attempt left and no answer came back; what followed it does not tell what became of it.", last);
        if (failure is not null)
            throw failure;

        if (outcome.Exception is OperationCanceledException)
            bound.ThrowIfCancelledByCaller();
        outcome.ThrowIfException();
    }
}
