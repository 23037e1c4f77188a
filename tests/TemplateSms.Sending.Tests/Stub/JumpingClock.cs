using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>A clock that jumps to the end of every wait, so that a test can tell to the millisecond how long each was.</summary>
internal sealed class JumpingClock : FakeTimeProvider
{
    // A longer time bounds a request, and nobody waits for it.
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(30);

    /// <summary>The time that has passed, in seconds.</summary>
    public double Passed => (GetUtcNow() - Start).TotalSeconds;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < _longestWait)
            _ = Task.Run(() => Advance(dueTime));
        return timer;
    }
}
