using System.Threading.RateLimiting;

namespace TemplateSms.Sending.Limiting;

/// <summary>Permission for one request to be on its way, until it is disposed, once.</summary>
/// <param name="places">The places that take the request's back; null for no permission.</param>
/// <param name="permit">The permit of the rate; null without a rate.</param>
internal readonly struct RequestLease(RequestPlaces? places, RateLimitLease? permit) : IDisposable
{
    public bool IsAcquired => places is not null;

    public void Dispose()
    {
        permit?.Dispose();
        places?.Give();
    }
}
