using System.Threading.RateLimiting;
using Polly;

namespace TemplateSms.ISendPro.Sending;

/// <summary>
/// Lets an attempt go when it is its turn under the account's limits. Inside the retries, so that a request which waits
/// before it is tried again holds no place; outside the breaker, to which a long queue is no failure.
/// </summary>
internal sealed class TurnStrategy(RateLimiter concurrency, RateLimiter? rate) : ResilienceStrategy<Verdict>
{
    protected override async ValueTask<Outcome<Verdict>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Verdict>>> callback, ResilienceContext context, TState state)
    {
        try
        {
            using var place = await concurrency.AcquireAsync(1, context.CancellationToken).ConfigureAwait(false);
            using var permit = rate is null ? null : await rate.AcquireAsync(1, context.CancellationToken).ConfigureAwait(false);
            return place.IsAcquired && permit is not { IsAcquired: false }
                ? await callback(context, state).ConfigureAwait(false)
                : LimitsChanged;
        }
        catch (ObjectDisposedException)
        {
            return LimitsChanged;
        }
        catch (OperationCanceledException e)
        {
            return Outcome.FromException<Verdict>(e);
        }
    }

    private static Outcome<Verdict> LimitsChanged =>
        Outcome.FromResult(new Verdict(new SmsTransportException("The request was not sent: the account's limits changed while it waited.")));
}
