using System.Runtime.InteropServices;

namespace TemplateSms.AspNetCore.Storing;

/// <summary>Keeps the newest receipts that have a tracker, in memory.</summary>
/// <param name="capacity">The most receipts; the oldest go first.</param>
internal sealed class MemoryReceiptStore(int capacity) : ISmsReceiptStore
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Queue<SmsDeliveryReceipt>> _receipts = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public Task AddAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (receipt.Tracker is { } tracker)
            Add(tracker, receipt);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<SmsDeliveryReceipt>> FindAsync(string tracker, string? number, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        lock (_lock)
        {
            return Task.FromResult<IReadOnlyList<SmsDeliveryReceipt>>(
                _receipts.TryGetValue(tracker, out var found) ? [.. found.Where(receipt => number is null || receipt.Number == number)] : []);
        }
    }

    private void Add(string tracker, SmsDeliveryReceipt receipt)
    {
        lock (_lock)
        {
            ref var receipts = ref CollectionsMarshal.GetValueRefOrAddDefault(_receipts, tracker, out _);
            (receipts ??= new Queue<SmsDeliveryReceipt>()).Enqueue(receipt);
            _order.Enqueue(tracker);
            if (_order.Count > capacity)
                RemoveOldest();
        }
    }

    private void RemoveOldest()
    {
        var oldest = _order.Dequeue();
        var receipts = _receipts[oldest];
        receipts.Dequeue();
        if (receipts.Count == 0)
            _receipts.Remove(oldest);
    }
}
