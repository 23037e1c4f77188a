using Polly;
using Polly.CircuitBreaker;
using TemplateSms.ISendPro.Options;
using TemplateSms.ISendPro.Outcomes;
using TemplateSms.ISendPro.Telemetry;

namespace TemplateSms.ISendPro.Sending;

/// <summary>An account's way to the gateway, shared by all its requests.</summary>
internal sealed class Gateway(
    Account account, Func<HttpClient> http, ResiliencePipeline<Verdict> pipeline, GatewayTelemetry telemetry, TimeProvider clock)
{
    public Account Account => account;

    public GatewayTelemetry Telemetry => telemetry;

    /// <summary>Leads an exchange to its end: it is answered, or this throws what became of it.</summary>
    public async Task SendAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var report = telemetry.Start(exchange);
        try
        {
            await LeadAsync(exchange, report, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            report.Fail(e);
            throw;
        }

        report.Succeed();
    }

    private async Task LeadAsync(Exchange exchange, ExchangeTelemetry report, CancellationToken cancellationToken)
    {
        using var bound = new TimeBound(account.Timeout, clock, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, bound.Token);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(
                static (_, state) => AttemptAsync(state.http, state.exchange, state.report, state.bound), context, (http, exchange, report, bound)).ConfigureAwait(false);
            End(exchange, outcome, bound);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<Verdict>> AttemptAsync(Func<HttpClient> http, Exchange exchange, ExchangeTelemetry report, TimeBound bound)
    {
        exchange.Attempt();
        report.Attempt();
        try
        {
            var failure = await Attempt.MakeAsync(http(), exchange, bound).ConfigureAwait(false);
            exchange.Attempted(failure);
            return Outcome.FromResult(new Verdict(failure));
        }
        catch (Exception e)
        {
            return Outcome.FromException<Verdict>(e);
        }
    }

    private static void End(Exchange exchange, Outcome<Verdict> outcome, TimeBound bound)
    {
        var failure = outcome.Exception switch
        {
            null => outcome.Result.Failure,
            BrokenCircuitException e => TransportFault.Broken(e),
            OperationCanceledException e when exchange.Unknown is not null || bound.HasPassed => TransportFault.WhileWaiting(exchange.LastFailure ?? (Exception)e, bound),
            _ => null,
        };

        if (failure is not null && exchange.Unknown is not null && failure is not SmsOutcomeUnknownException)
            failure = new SmsOutcomeUnknownException("An attempt left and no answer came back; what followed it does not tell what became of it.", failure);
        if (failure is not null)
            throw failure;

        if (outcome.Exception is OperationCanceledException)
            bound.ThrowIfCancelledByCaller();
        outcome.ThrowIfException();
    }
}
