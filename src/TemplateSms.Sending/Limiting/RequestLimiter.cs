using System.Threading.RateLimiting;
using TemplateSms.Sending.Options;

namespace TemplateSms.Sending.Limiting;

/// <summary>The rate limiter of one account: lets requests go as its concurrency and rate allow.</summary>
internal sealed class RequestLimiter : IDisposable
{
    /// <summary>Tokens are handed out at least this far apart, so that a high rate does not cost a timer tick for each.</summary>
    private static readonly TimeSpan _shortestPeriod = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrencyLimiter _concurrency;
    private readonly TokenBucketRateLimiter? _rate;

    public RequestLimiter(Limits limits)
    {
        _concurrency = new(new() { PermitLimit = limits.MaxConcurrentRequests, QueueLimit = int.MaxValue });
        _rate = limits.MaxRequestsPerSecond is { } rate ? Rate(rate) : null;
    }

    /// <summary>Waits until a request may go. The lease lasts until it is disposed, and is not acquired when the limiter has been disposed.</summary>
    public async ValueTask<RequestLease> AcquireAsync(CancellationToken cancellationToken)
    {
        RateLimitLease? place = null;
        try
        {
            place = await _concurrency.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
            return new RequestLease(place, _rate is null ? null : await _rate.AcquireAsync(1, cancellationToken).ConfigureAwait(false));
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

    /// <summary>Lets a request go if it may go at once. The lease lasts until it is disposed, and is not acquired when the request has to wait.</summary>
    public RequestLease TryAcquire()
    {
        RateLimitLease? place = null;
        try
        {
            place = _concurrency.AttemptAcquire();
            if (place.IsAcquired && _rate is null)
                return new RequestLease(place, null);
            if (place.IsAcquired && _rate!.AttemptAcquire() is { IsAcquired: true } permit)
                return new RequestLease(place, permit);
        }
        catch (ObjectDisposedException)
        {
            // As one that has to wait.
        }

        place?.Dispose();
        return default;
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
