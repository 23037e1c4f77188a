using System.Threading.Channels;

namespace TemplateSms.Simulator.Events;

/// <summary>
/// The events that one listener has not received yet, bounded. A listener that falls behind is disconnected: it reconnects and
/// reads the messages again, which costs less than catching up.
/// </summary>
internal sealed class EventQueue
{
    private const int Length = 1024;

    private readonly Channel<GatewayEvent> _events =
        Channel.CreateBounded<GatewayEvent>(new BoundedChannelOptions(Length) { SingleReader = true });

    private int _accountWaits;

    /// <summary>Whether there is something to read; false when the listener has fallen behind and everything is read.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _events.Reader.WaitToReadAsync(cancellationToken);

    public bool TryRead(out GatewayEvent read)
    {
        if (!_events.Reader.TryRead(out read!))
            return false;
        if (ReferenceEquals(read, GatewayEvent.Account))
            Interlocked.Exchange(ref _accountWaits, 0);
        return true;
    }

    public void Offer(GatewayEvent offered)
    {
        if (ReferenceEquals(offered, GatewayEvent.Account) && Interlocked.Exchange(ref _accountWaits, 1) == 1)
            return;
        if (!_events.Writer.TryWrite(offered))
            _events.Writer.TryComplete();
    }
}
