using System.Threading.RateLimiting;
using TemplateSms.Sending.Options;

namespace TemplateSms.Sending.Limiting;

/// <summary>The rate limiter of one account: lets requests go as its concurrency and rate allow.</summary>
internal sealed class RequestLimiter : IDisposable
{
    /// <summary>Tokens are handed out at least this far apart, so that a high rate does not cost a timer tick for each.</summary>
    private static readonly TimeSpan _shortestPeriod = TimeSpan.FromMilliseconds(50);

    private readonly RequestPlaces _places;
    private readonly TokenBucketRateLimiter? _rate;

    public RequestLimiter(Limits limits)
    {
        _places = new RequestPlaces(limits.MaxConcurrentRequests);
        _rate = limits.MaxRequestsPerSecond is { } rate ? Rate(rate) : null;
    }

    /// <summary>Waits until a request may go. The lease lasts until it is disposed, and is not acquired when the limiter has been disposed.</summary>
    public async ValueTask<RequestLease> AcquireAsync(CancellationToken cancellationToken)
    {
        if (!await _places.TakeAsync(cancellationToken).ConfigureAwait(false))
            return default;
        if (_rate is null)
            return new RequestLease(_places, null);
        RateLimitLease? permit = null;
        try
        {
            permit = await _rate.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // As one that the limiter has turned away.
        }
        finally
        {
            if (permit is not { IsAcquired: true })
                _places.Give();
        }

        return permit is { IsAcquired: true } ? new RequestLease(_places, permit) : default;
    }

    /// <summary>Lets a request go if it may go at once. The lease lasts until it is disposed, and is not acquired when the request has to wait.</summary>
    public RequestLease TryAcquire()
    {
        if (!_places.TryTake())
            return default;
        if (_rate is null)
            return new RequestLease(_places, null);
        RateLimitLease? permit = null;
        try
        {
            permit = _rate.AttemptAcquire();
        }
        catch (ObjectDisposedException)
        {
            // As one that has to wait.
        }
        finally
        {
            if (permit is not { IsAcquired: true })
                _places.Give();
        }

        return permit is { IsAcquired: true } ? new RequestLease(_places, permit) : default;
    }

    public void Dispose()
    {
        _places.Dispose();
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
