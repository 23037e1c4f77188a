using System.Threading.RateLimiting;
using TemplateSms.ISendPro.Options;

namespace TemplateSms.ISendPro.Sending;

/// <summary>Lets requests go when it is their turn under the account's limits.</summary>
internal sealed class Turns : IDisposable
{
    /// <summary>Tokens are handed out at least this far apart, so that a high rate does not cost a timer tick for each.</summary>
    private static readonly TimeSpan _shortestPeriod = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrencyLimiter _concurrency;
    private readonly TokenBucketRateLimiter? _rate;

    public Turns(Limits limits)
    {
        _concurrency = new(new() { PermitLimit = limits.MaxConcurrentRequests, QueueLimit = int.MaxValue });
        _rate = limits.MaxRequestsPerSecond is { } rate ? Rate(rate) : null;
    }

    /// <summary>Waits for a turn, which lasts until it is disposed. It is not given when the limits have changed meanwhile.</summary>
    public async ValueTask<Turn> TakeAsync(CancellationToken cancellationToken)
    {
        RateLimitLease? place = null;
        try
        {
            place = await _concurrency.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
            return new Turn(place, _rate is null ? null : await _rate.AcquireAsync(1, cancellationToken).ConfigureAwait(false));
        }
        catch (ObjectDisposedException)
        {
            place?.Dispose();
            return default;
        }
        catch
        {
            place?.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _concurrency.Dispose();
        _rate?.Dispose();
    }

    private static TokenBucketRateLimiter Rate(double perSecond)
    {
        var tokens = (int)Math.Ceiling(_shortestPeriod.TotalSeconds * perSecond);
        return new(new()
        {
            TokenLimit = tokens,
            TokensPerPeriod = tokens,
            ReplenishmentPeriod = TimeSpan.FromSeconds(tokens / perSecond),
            QueueLimit = int.MaxValue,
        });
    }
}
