using System.Threading.Channels;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>Wakes the worker of this process. Calls while it is awake count once.</summary>
internal sealed class QueueSignal
{
    private readonly Channel<bool> _calls = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _calls.Writer.TryWrite(true);

    /// <summary>Waits until somebody calls, a time has passed, or it is cancelled.</summary>
    public async Task WaitAsync(TimeSpan most, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        await ((Task)_calls.Reader.WaitToReadAsync(either.Token).AsTask()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _calls.Reader.TryRead(out _);
    }
}
