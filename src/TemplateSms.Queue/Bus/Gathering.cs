namespace TemplateSms.Queue.Bus;

/// <summary>
/// Serves together what is asked for at the same time: while some is served, the next gathers, and nothing waits for more to come. Safe to use
/// from several threads.
/// </summary>
/// <param name="most">The most items that are served at once.</param>
/// <param name="serveAsync">Serves items, and throws nothing.</param>
internal sealed class Gathering<T>(int most, Func<List<T>, Task> serveAsync)
{
    private readonly object _lock = new();
    private readonly List<T> _waiting = [];
    private bool _isServing;

    /// <summary>Has an item served, after those that wait.</summary>
    public void Add(T item)
    {
        lock (_lock)
        {
            _waiting.Add(item);
            if (_isServing)
                return;
            _isServing = true;
        }

        // Not by the caller, whose own item may be served long before those of others.
        _ = Task.Run(ServeAsync);
    }

    /// <summary>Has items served again that are being served, before those that wait.</summary>
    public void PutBack(IReadOnlyCollection<T> items)
    {
        lock (_lock)
            _waiting.InsertRange(0, items);
    }

    /// <summary>Takes back an item that waits.</summary>
    /// <returns>Whether it waited.</returns>
    public bool Remove(T item)
    {
        lock (_lock)
            return _waiting.Remove(item);
    }

    private async Task ServeAsync()
    {
        while (Next() is { Count: > 0 } items)
            await serveAsync(items).ConfigureAwait(false);
    }

    private List<T> Next()
    {
        lock (_lock)
        {
            List<T> items = [.. _waiting.Take(most)];
            _waiting.RemoveRange(0, items.Count);
            _isServing = items.Count > 0;
            return items;
        }
    }
}
