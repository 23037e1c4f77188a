namespace TemplateSms.Sending.Exchanges;

/// <summary>The end of a request's time, whatever it is waiting for: the caller's cancellation or the account's limit.</summary>
internal sealed class TimeBound : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource? _both;

    public TimeBound(TimeSpan timeout, TimeProvider clock, CancellationToken caller)
    {
        Timeout = timeout;
        _caller = caller;
        _limit = new CancellationTokenSource(timeout, clock);
        if (caller.CanBeCanceled)
            _both = CancellationTokenSource.CreateLinkedTokenSource(caller, _limit.Token);
    }

    public TimeSpan Timeout { get; }

    public CancellationToken Token => (_both ?? _limit).Token;

    public bool HasPassed => _limit.IsCancellationRequested;

    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    public void ThrowIfCancelledByCaller() => _caller.ThrowIfCancellationRequested();

    public void Dispose()
    {
        _both?.Dispose();
        _limit.Dispose();
    }
}
