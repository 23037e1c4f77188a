using System.Runtime.InteropServices;

namespace TemplateSms.Simulator.Store;

/// <summary>
/// Keeps messages in memory, in the order of their numbers. A search runs on a copy of the references, outside the lock.
/// </summary>
internal sealed class MemoryStore(StoreLimits limits) : IMessageStore
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, long> _sids = new(StringComparer.Ordinal);
    private int _first;
    private long _bytes;
    private long _lastId;

    private readonly record struct Entry(GatewayMessage Message, long Bytes);

    public StoreSize Size
    {
        get
        {
            lock (_lock)
                return new StoreSize(Count, _bytes);
        }
    }

    private int Count => _entries.Count - _first;

    public IReadOnlyList<GatewayMessage> Add(IReadOnlyList<GatewayMessage> messages)
    {
        var added = new GatewayMessage[messages.Count];
        lock (_lock)
        {
            for (var i = 0; i < added.Length; i++)
            {
                added[i] = messages[i] with { Id = ++_lastId };
                Add(new Entry(added[i], StoreLimits.EstimateBytes(added[i], added.Length)));
            }
        }

        return added;
    }

    public IReadOnlyList<GatewayMessage> Send(IReadOnlyList<long> scheduled)
    {
        var sent = new List<GatewayMessage>(scheduled.Count);
        lock (_lock)
        {
            foreach (var id in scheduled.Order())
            {
                if (IndexOf(id) is not (var index and >= 0) || _entries[index].Message is not { Status: MessageStatus.Scheduled } message)
                    continue;
                sent.Add(message with { Status = MessageStatus.Accepted });
                _entries[index] = _entries[index] with { Message = sent[^1] };
            }
        }

        return sent;
    }

    public GatewayMessage? Change(long id, Func<GatewayMessage, GatewayMessage> change)
    {
        lock (_lock)
        {
            if (IndexOf(id) is not (var index and >= 0))
                return null;
            var changed = change(_entries[index].Message);
            _entries[index] = _entries[index] with { Message = changed };
            return changed;
        }
    }

    public bool Delete(long id)
    {
        lock (_lock)
        {
            if (IndexOf(id) is not (var index and >= 0))
                return false;
            Forget(_entries[index]);
            _entries.RemoveAt(index);
            return true;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _sids.Clear();
            _first = 0;
            _bytes = 0;
        }
    }

    public GatewayMessage? Find(long id)
    {
        lock (_lock)
            return IndexOf(id) is var index and >= 0 ? _entries[index].Message : null;
    }

    public GatewayMessage? FindSid(string sid)
    {
        lock (_lock)
            return _sids.TryGetValue(sid, out var id) ? _entries[IndexOf(id)].Message : null;
    }

    public GatewayMessage? Latest(string number) => Snapshot().LastOrDefault(message => IsTo(number, message));

    public GatewayMessage? FirstAfter(string number, long id)
    {
        lock (_lock)
        {
            for (var i = IndexAfter(id); i < _entries.Count; i++)
            {
                if (IsTo(number, _entries[i].Message))
                    return _entries[i].Message;
            }
        }

        return null;
    }

    public MessagePage List(MessageFilter filter, long before, int limit)
    {
        var all = Snapshot();
        var total = 0;
        var page = new List<GatewayMessage>(Math.Min(limit, all.Count));
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (!filter.Takes(all[i]))
                continue;
            total++;
            if (page.Count < limit && all[i].Id < before)
                page.Add(all[i]);
        }

        return new MessagePage(total, page);
    }

    public ConversationPage Conversations(MessageFilter filter, int limit)
    {
        var all = Snapshot();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var newest = new List<GatewayMessage>();
        for (var i = all.Count - 1; i >= 0; i--)
        {
            if (!filter.Takes(all[i]))
                continue;
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, all[i].Number, out var known);
            count++;
            if (!known && newest.Count < limit)
                newest.Add(all[i]);
        }

        return new ConversationPage(counts.Count, [.. newest.Select(last => new Conversation(last.Number, counts[last.Number], last))]);
    }

    public IReadOnlyList<GatewayMessage> Sent(DateTimeOffset from, DateTimeOffset to) =>
    [
        .. Snapshot().Where(message =>
            message is { Direction: MessageDirection.Out, Status: MessageStatus.Accepted }
            && (message.DueAt ?? message.ReceivedAt) is var sentAt
            && sentAt >= from
            && sentAt < to),
    ];

    public IReadOnlyList<GatewayMessage> Scheduled() => [.. Snapshot().Where(message => message.Status is MessageStatus.Scheduled)];

    public IReadOnlyList<GatewayMessage> OnTheirWay() => [.. Snapshot().Where(message => message.Twilio is { IsOnItsWay: true })];

    public IReadOnlyList<GatewayMessage> Snapshot()
    {
        lock (_lock)
        {
            var copy = new GatewayMessage[Count];
            for (var i = 0; i < copy.Length; i++)
                copy[i] = _entries[_first + i].Message;
            return copy;
        }
    }

    public void Dispose()
    {
    }

    private static bool IsTo(string number, GatewayMessage message) =>
        message.Direction is MessageDirection.Out && message.Number == number;

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        _bytes += entry.Bytes;
        if (entry.Message.Twilio?.Sid is { } sid)
            _sids[sid] = entry.Message.Id;
        while (limits.AreExceededBy(Count, _bytes))
        {
            Forget(_entries[_first]);
            _entries[_first++] = default;
        }

        // The room of those that left is given back at times, not once a message.
        if (_first > 1024 && _first > _entries.Count / 2)
        {
            _entries.RemoveRange(0, _first);
            _first = 0;
        }
    }

    private void Forget(Entry entry)
    {
        _bytes -= entry.Bytes;
        if (entry.Message.Twilio?.Sid is { } sid)
            _sids.Remove(sid);
    }

    private int IndexOf(long id)
    {
        var index = IndexAfter(id - 1);
        return index < _entries.Count && _entries[index].Message.Id == id ? index : -1;
    }

    private int IndexAfter(long id)
    {
        var (low, high) = (_first, _entries.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_entries[middle].Message.Id <= id)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
