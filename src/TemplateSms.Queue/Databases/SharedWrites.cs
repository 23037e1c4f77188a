using System.Data.Common;

namespace TemplateSms.Queue.Databases;

/// <summary>
/// Writes what callers bring at the same time in one transaction, so that they wait for the disk together: while one transaction is written,
/// the next one gathers. Each caller has its own answer, once its part is durable, and its own exception. Safe to use from several threads.
/// </summary>
/// <param name="database">The database.</param>
/// <param name="most">The most items of one transaction, unless one caller brings more.</param>
/// <param name="writeAsync">Writes items in a transaction, and gives a result for each.</param>
internal sealed class SharedWrites<TItem, TResult>(
    LedgerDatabase database, int most, Func<IReadOnlyList<TItem>, DbTransaction, CancellationToken, Task<IReadOnlyList<TResult>>> writeAsync)
{
    private readonly object _lock = new();
    private readonly List<Part> _waiting = [];
    private bool _isWriting;

    /// <summary>Writes items of one caller.</summary>
    /// <param name="items">The items.</param>
    /// <param name="cancellationToken">Gives up, unless others' items are being written with these.</param>
    /// <returns>A result for each.</returns>
    public async Task<IReadOnlyList<TResult>> WriteAsync(IReadOnlyList<TItem> items, CancellationToken cancellationToken)
    {
        var part = new Part(items, cancellationToken);
        if (MustWait(part))
        {
            using var registration = cancellationToken.Register(() => GiveUp(part));
            await part.Turn.Task.ConfigureAwait(false);
            if (part.Results is { } results)
                return results;
        }

        try
        {
            return await WriteAsync(part).ConfigureAwait(false);
        }
        finally
        {
            HandOver();
        }
    }

    /// <summary>Writes the part of a caller whose turn it is, and those that wait.</summary>
    private async Task<IReadOnlyList<TResult>> WriteAsync(Part own)
    {
        List<Part> parts = [own];
        try
        {
            var results = await database.WriteAsync(
                transaction =>
                {
                    parts = Gather(own);
                    return writeAsync([.. parts.SelectMany(part => part.Items)], transaction, own.CancellationToken);
                },
                own.CancellationToken).ConfigureAwait(false);
            return Distribute(parts, results, own);
        }
        catch (Exception e) when (parts.Count > 1)
        {
            var others = parts.Where(part => part != own).ToList();
            if (database.IsTransient(e))
            {
                // It says nothing about any item, and each caller knows whether to try again.
                others.ForEach(part => part.Turn.SetException(e));
                throw;
            }

            var isCancelled = e is OperationCanceledException;
            PutBack(others, isAlone: !isCancelled);
            if (isCancelled)
                throw;
        }

        // One of the items is at fault, or none: each part is written by itself, and the fault is its caller's.
        return await database.WriteAsync(transaction => writeAsync(own.Items, transaction, own.CancellationToken), own.CancellationToken).ConfigureAwait(false);
    }

    private static IReadOnlyList<TResult> Distribute(List<Part> parts, IReadOnlyList<TResult> results, Part own)
    {
        var first = 0;
        foreach (var part in parts)
        {
            part.Results = [.. results.Skip(first).Take(part.Items.Count)];
            first += part.Items.Count;
            if (part != own)
                part.Turn.SetResult();
        }

        return own.Results!;
    }

    private bool MustWait(Part part)
    {
        lock (_lock)
        {
            if (_isWriting)
            {
                _waiting.Add(part);
                return true;
            }

            _isWriting = true;
            return false;
        }
    }

    private List<Part> Gather(Part own)
    {
        if (own.IsAlone)
            return [own];
        lock (_lock)
        {
            List<Part> parts = [own];
            var items = own.Items.Count;
            foreach (var part in _waiting.TakeWhile(part => !part.IsAlone && (items += part.Items.Count) <= most))
                parts.Add(part);
            _waiting.RemoveRange(0, parts.Count - 1);
            return parts;
        }
    }

    private void PutBack(List<Part> parts, bool isAlone)
    {
        lock (_lock)
        {
            foreach (var part in parts.Where(part => part.CancellationToken.IsCancellationRequested))
                part.Turn.SetCanceled(part.CancellationToken);
            parts.ForEach(part => part.IsAlone = isAlone);
            _waiting.InsertRange(0, parts.Where(part => !part.Turn.Task.IsCompleted));
        }
    }

    private void GiveUp(Part part)
    {
        lock (_lock)
        {
            if (_waiting.Remove(part))
                part.Turn.SetCanceled(part.CancellationToken);
        }
    }

    /// <summary>Gives the turn to the caller that has waited for longest.</summary>
    private void HandOver()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0)
            {
                _isWriting = false;
                return;
            }

            _waiting[0].Turn.SetResult();
            _waiting.RemoveAt(0);
        }
    }

    /// <summary>The items of one caller.</summary>
    private sealed class Part(IReadOnlyList<TItem> items, CancellationToken cancellationToken)
    {
        public IReadOnlyList<TItem> Items => items;

        public CancellationToken CancellationToken => cancellationToken;

        /// <summary>Ends when the part is written, or when its caller is to write.</summary>
        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Whether it is written without others, since a transaction with it failed.</summary>
        public bool IsAlone { get; set; }

        public IReadOnlyList<TResult>? Results { get; set; }
    }
}
