namespace TemplateSms.Sending.Exchanges;

/// <summary>The end of a request's time, whatever it is waiting for: the caller's cancellation or the account's limit.</summary>
internal sealed class TimeBound : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationToken _stop;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource? _both;
    private readonly CancellationTokenSource? _waiting;
    private volatile bool _isTakenBack;

    /// <param name="timeout">The time allowed.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="caller">The caller's cancellation.</param>
    /// <param name="stop">Ends what has not left; what has goes on to its end.</param>
    /// <param name="departure">The last word of a caller who may take the request back; null where there is none.</param>
    public TimeBound(TimeSpan timeout, TimeProvider clock, CancellationToken caller, CancellationToken stop, Departure? departure = null)
    {
        Timeout = timeout;
        _caller = caller;
        _stop = stop;
        _clock = clock;
        Departure = departure;
        Started = clock.GetTimestamp();
        _limit = new CancellationTokenSource(timeout, clock);
        if (caller.CanBeCanceled || departure is not null)
            _both = CancellationTokenSource.CreateLinkedTokenSource(caller, _limit.Token);
        if (stop.CanBeCanceled)
            _waiting = CancellationTokenSource.CreateLinkedTokenSource(Token, stop);
    }

    /// <summary>The clock's timestamp at the beginning.</summary>
    public long Started { get; }

    public TimeSpan Timeout { get; }

    /// <summary>The last word of a caller who may take the request back; null where there is none.</summary>
    public Departure? Departure { get; }

    /// <summary>The time from now to an instant; it may be negative.</summary>
    public TimeSpan Until(DateTimeOffset instant) => instant - _clock.GetUtcNow();

    /// <summary>The time left; it may be negative.</summary>
    public TimeSpan Remaining => Timeout - _clock.GetElapsedTime(Started);

    /// <summary>Ends the request, wherever it is.</summary>
    public CancellationToken Token => (_both ?? _limit).Token;

    /// <summary>Ends a wait before the request leaves.</summary>
    public CancellationToken WaitToken => _waiting?.Token ?? Token;

    public bool HasPassed => _limit.IsCancellationRequested;

    public bool IsStopped => _stop.IsCancellationRequested;

    /// <summary>Whether the caller took the request back before it had left.</summary>
    public bool IsTakenBack => _isTakenBack;

    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    public void ThrowIfCancelledByCaller() => _caller.ThrowIfCancellationRequested();

    /// <summary>Notes that the caller took the request back, which has not left and does not any more.</summary>
    public void TakeBack() => _isTakenBack = true;

    /// <summary>Ends a request that was taken back, wherever it is.</summary>
    public void EndTakenBack() => _both!.Cancel();

    public void Dispose()
    {
        _waiting?.Dispose();
        _both?.Dispose();
        _limit.Dispose();
    }
}
