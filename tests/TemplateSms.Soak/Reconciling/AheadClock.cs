namespace TemplateSms.Soak.Reconciling;

/// <summary>The system's clock, which can be put ahead, so that a report is asked for hours after its sends.</summary>
internal sealed class AheadClock : TimeProvider
{
    private long _ahead;

    /// <summary>Puts the clock ahead by a time.</summary>
    public void PutAhead(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _ahead));
}
