using Polly;
using Polly.CircuitBreaker;
using TemplateSms.ISendPro.Options;
using TemplateSms.ISendPro.Outcomes;

namespace TemplateSms.ISendPro.Sending;

/// <summary>An account's way to the gateway, shared by all its requests.</summary>
internal sealed class Gateway(Account account, Func<HttpClient> http, ResiliencePipeline<Verdict> pipeline, TimeProvider clock)
{
    public Account Account => account;

    /// <summary>Leads an exchange to its end: it is answered, or this throws what became of it.</summary>
    public async Task SendAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var bound = new TimeBound(account.Timeout, clock, cancellationToken);
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, bound.Token);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(
                static (_, state) => AttemptAsync(state.http, state.exchange, state.bound), context, (http, exchange, bound)).ConfigureAwait(false);
            End(exchange, outcome, bound);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static async ValueTask<Outcome<Verdict>> AttemptAsync(Func<HttpClient> http, Exchange exchange, TimeBound bound)
    {
        exchange.Attempt();
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
