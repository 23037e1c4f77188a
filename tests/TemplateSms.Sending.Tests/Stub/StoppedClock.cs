namespace TemplateSms.Sending.Tests.Stub;

/// <summary>The clock of a process that is stopped and runs on later: time has passed, and no timer knows it yet.</summary>
internal sealed class StoppedClock : TimeProvider
{
    private long _stopped;

    public void StopFor(TimeSpan time) => Interlocked.Add(ref _stopped, (long)(time.TotalSeconds * TimestampFrequency));

    public override long GetTimestamp() => base.GetTimestamp() + Interlocked.Read(ref _stopped);
}
