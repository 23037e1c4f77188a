namespace TemplateSms.Sending.Limiting;

/// <summary>Whether a gateway has failed lately. While it has not, an account's sends share nothing that they would have to wait for.</summary>
internal sealed class RecentTrouble(TimeProvider clock)
{
    private const long Never = long.MinValue;

    private long _last = Never;

    /// <summary>Whether it has failed, and not been well for long enough since.</summary>
    public bool IsRecent => Volatile.Read(ref _last) != Never;

    public void Note() => Volatile.Write(ref _last, clock.GetTimestamp());

    /// <summary>Forgets a failure that was long ago.</summary>
    /// <param name="after">The time that has to have passed since.</param>
    public void Forget(TimeSpan after)
    {
        if (Volatile.Read(ref _last) is not Never and var last && clock.GetElapsedTime(last) > after)
            Interlocked.CompareExchange(ref _last, Never, last);
    }
}
