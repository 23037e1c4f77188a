namespace TemplateSms.Simulator.Ledger;

/// <summary>What the gateway received, oldest first, bounded in number and in bytes: the oldest messages make room.</summary>
internal sealed class MessageLedger(int messageLimit, long byteLimit)
{
    private readonly Lock _lock = new();
    private readonly Queue<(GatewayMessage Message, long Bytes)> _entries = new();
    private long _bytes;
    private long _lastId;

    /// <summary>Adds the messages of one request, which share its body.</summary>
    public void Add(IReadOnlyList<GatewayMessage> messages)
    {
        lock (_lock)
        {
            foreach (var message in messages)
                Add(message with { Id = ++_lastId }, messages.Count);
        }
    }

    public IReadOnlyList<GatewayMessage> Snapshot()
    {
        lock (_lock)
            return [.. _entries.Select(entry => entry.Message)];
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _bytes = 0;
        }
    }

    private void Add(GatewayMessage message, int sharers)
    {
        var bytes = EstimateBytes(message, sharers);
        _entries.Enqueue((message, bytes));
        _bytes += bytes;
        while (_entries.Count > messageLimit || (_bytes > byteLimit && _entries.Count > 1))
            _bytes -= _entries.Dequeue().Bytes;
    }

    private static long EstimateBytes(GatewayMessage message, int sharers)
    {
        const int record = 200;
        var own = message.Recipient.Length + message.Text.Length + message.Reply.Length + (message.Tracker?.Length ?? 0);
        return record + (sizeof(char) * (own + ((long)message.RawRequest.Length / sharers)));
    }
}
