using System.Threading.RateLimiting;

namespace TemplateSms.ISendPro.Sending;

/// <summary>A request's place among those on their way.</summary>
internal readonly struct Turn(RateLimitLease? place, RateLimitLease? permit) : IDisposable
{
    public bool IsGiven => place is { IsAcquired: true } && permit is not { IsAcquired: false };

    public void Dispose()
    {
        permit?.Dispose();
        place?.Dispose();
    }
}
