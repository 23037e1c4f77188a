using System.Threading.RateLimiting;

namespace TemplateSms.Sending.Limiting;

/// <summary>Permission for one request to be on its way, until it is disposed.</summary>
internal readonly struct RequestLease(RateLimitLease? place, RateLimitLease? permit) : IDisposable
{
    public bool IsAcquired => place is { IsAcquired: true } && permit is not { IsAcquired: false };

    public void Dispose()
    {
        permit?.Dispose();
        place?.Dispose();
    }
}
