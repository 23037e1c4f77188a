using TemplateSms.Sending.Exchanges;

namespace TemplateSms.Sending.Limiting;

/// <summary>The pause that a gateway has asked an account to make before its next request (<c>Retry-After</c>).</summary>
internal sealed class RequestPause(TimeProvider clock)
{
    /// <summary>A gateway that asks for more is asked again by then: it may have meant another unit, or be a proxy that is gone.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    private const long Never = long.MinValue;

    private long _until = Never;

    /// <summary>Whether a request has to wait.</summary>
    public bool IsOn => Remaining > TimeSpan.Zero;

    /// <summary>Makes the pause last at least this long from now.</summary>
    public void Begin(TimeSpan wait)
    {
        var until = clock.GetTimestamp() + (long)(Min(wait, _longest).TotalSeconds * clock.TimestampFrequency);
        long seen;
        while ((seen = Volatile.Read(ref _until)) < until && Interlocked.CompareExchange(ref _until, until, seen) != seen)
        {
        }
    }

    /// <summary>Waits until the pause is over, unless it outlasts the request's time.</summary>
    /// <returns>The time that it still lasts, where that is longer than the request may wait; null once it is over.</returns>
    public async ValueTask<TimeSpan?> WaitAsync(TimeBound bound)
    {
        while (Remaining is var wait && wait > TimeSpan.Zero)
        {
            if (wait >= bound.Remaining)
                return wait;
            await Task.Delay(wait, clock, bound.WaitToken).ConfigureAwait(false);
        }

        return null;
    }

    // Most gateways never ask for a pause, and a clock is slow to read.
    private TimeSpan Remaining => Volatile.Read(ref _until) is not Never and var until && until > clock.GetTimestamp()
        ? clock.GetElapsedTime(clock.GetTimestamp(), until)
        : TimeSpan.Zero;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
