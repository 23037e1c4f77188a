namespace TemplateSms.Sending.Batches;

/// <summary>
/// The pace of a batch's requests. While the gateway answers, they go as the account's limits allow. Once more fail in a row than are
/// tolerated, one at a time is made, after waits that double, until one is answered: an outage must not turn the rest of a batch into
/// unknown outcomes.
/// </summary>
/// <param name="tolerated">The failures in a row that change nothing, since single ones may be of the messages' own.</param>
/// <param name="timeout">The most time of the batch; null for as long as the gateway answers.</param>
/// <param name="firstDelay">The wait after the first failure.</param>
/// <param name="clock">The clock.</param>
internal sealed class BatchPace(int tolerated, TimeSpan? timeout, TimeSpan firstDelay, TimeProvider clock) : IDisposable
{
    private const int MostDoublings = 16;
    private static readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _longestPause = TimeSpan.FromMinutes(5);

    /// <summary>The time without an answer after which a batch without a time of its own gives up.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly CancellationTokenSource _stop = timeout is { } most ? new(most, clock) : new();
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _resumeAt;
    private TimeSpan _giveUpAt = _patience;
    private int _failures;
    private bool _isProbing;
    private bool _hasPaused;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends what waits to be sent, once the time of the batch has passed.</summary>
    public CancellationToken Stop => _stop.Token;

    private TimeSpan Now => clock.GetElapsedTime(_started);

    /// <summary>Waits until a request may be made.</summary>
    /// <returns>False when none may be made any more.</returns>
    public async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        while (!_stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            Task changed;
            TimeSpan wait;
            lock (_lock)
            {
                wait = _resumeAt - Now;
                if (_failures <= tolerated)
                    return true;
                if (wait <= TimeSpan.Zero && !_isProbing)
                    return _isProbing = true;
                changed = _changed.Task;
            }

            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _stop.Token);
            await changed.WaitAsync(wait > TimeSpan.Zero ? wait : Timeout.InfiniteTimeSpan, clock, ended.Token)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }

    /// <summary>A request was answered.</summary>
    public void Answered() => Change(() =>
    {
        _failures = 0;
        _hasPaused = false;
        _giveUpAt = Now + _patience;
    });

    /// <summary>A request did not reach the gateway, or its outcome is unknown.</summary>
    /// <param name="retryAfter">The time that the gateway asks to wait; null when it does not.</param>
    public void Failed(TimeSpan? retryAfter) => Change(() =>
    {
        var pause = Min(retryAfter ?? TimeSpan.Zero, _longestPause);
        // Requests that were on their way together fail together, and count once.
        if (Now >= _resumeAt && ++_failures > tolerated)
            _resumeAt = Now + Min(firstDelay * Math.Pow(2, Math.Min(_failures - tolerated - 1, MostDoublings)), _longestDelay);
        if (pause > TimeSpan.Zero && Now + pause > _resumeAt)
        {
            _resumeAt = Now + pause;
            _failures = Math.Max(_failures, tolerated + 1);
        }

        if (pause > TimeSpan.Zero && !_hasPaused)
        {
            _hasPaused = true;
            _giveUpAt = _resumeAt + _patience;
        }
    });

    /// <summary>A request ended without a word on the gateway.</summary>
    public void Ended() => Change(static () => { });

    /// <summary>The failure of a request that was never made.</summary>
    public static Exception NeverMade(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested
        ? new OperationCanceledException(cancellationToken)
        : new SmsTransportException("The request was not sent: the time of the batch has passed.");

    public void Dispose() => _stop.Dispose();

    private void Change(Action change)
    {
        TaskCompletionSource changed;
        bool givesUp;
        lock (_lock)
        {
            _isProbing = false;
            change();
            givesUp = timeout is null && _failures > 0 && Now >= _giveUpAt;
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        if (givesUp)
            _stop.Cancel();
        changed.TrySetResult();
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
