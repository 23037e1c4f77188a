namespace TemplateSms.Queue.Requests;

/// <summary>
/// The pause of a lane whose messages do not reach their gateway: it doubles with each failure, and one message at a time is tried until
/// one is answered. Safe to use from several threads.
/// </summary>
internal sealed class LanePause(int accounts, TimeProvider clock)
{
    private const int MostDoublings = 6;
    private static readonly TimeSpan _first = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    private readonly object _lock = new();
    private readonly long _started = clock.GetTimestamp();
    private int _failures;
    private bool _isTrying;
    private TimeSpan _until;

    /// <summary>The most messages to claim now: one after failures, and none while that one is on its way.</summary>
    public int Most(int free)
    {
        lock (_lock)
            return _failures < accounts ? free : _isTrying ? 0 : Math.Min(1, free);
    }

    /// <summary>Notes that messages are claimed. Where only one is tried, no other is claimed until <see cref="Tried"/>.</summary>
    /// <returns>Whether only one is tried.</returns>
    public bool Try()
    {
        lock (_lock)
            return _isTrying = _failures >= accounts;
    }

    /// <summary>Notes that the one that was tried has ended, whatever became of it.</summary>
    public void Tried()
    {
        lock (_lock)
            _isTrying = false;
    }

    /// <summary>The time left; zero where there is no pause.</summary>
    public TimeSpan Remaining
    {
        get
        {
            lock (_lock)
                return _until - Now is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    private TimeSpan Now => clock.GetElapsedTime(_started);

    public void Answered()
    {
        lock (_lock)
        {
            _failures = 0;
            _until = TimeSpan.Zero;
        }
    }

    /// <param name="retryAfter">The time that the gateway asks for, or null.</param>
    public void Failed(TimeSpan? retryAfter)
    {
        lock (_lock)
        {
            // Requests that were on their way together fail together, and count once.
            if (Now < _until)
                return;
            _failures++;
            // Another account may answer where this one does not.
            if (retryAfter is null && _failures < accounts)
                return;
            var pause = retryAfter ?? _first * Math.Pow(2, Math.Min(_failures - accounts, MostDoublings));
            _until = Now + (pause < _longest ? pause : _longest);
        }
    }
}
