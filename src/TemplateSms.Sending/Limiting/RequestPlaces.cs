namespace TemplateSms.Sending.Limiting;

/// <summary>The places of the requests that may be on their way at once. One that finds none free waits its turn.</summary>
/// <remarks>Taking a place and giving it back is one addition while a place is free. Only those that wait meet at the semaphore.</remarks>
internal sealed class RequestPlaces(int count) : IDisposable
{
    // More turns than there can be waiting requests.
    private const int EveryTurn = 1 << 30;

    private readonly SemaphoreSlim _turns = new(0);

    // The free places. Below zero, the number of requests that wait and have no turn on its way to them.
    private int _free = count;
    private int _isDisposed;

    private bool IsDisposed => Volatile.Read(ref _isDisposed) != 0;

    /// <summary>Takes a place if one is free.</summary>
    public bool TryTake()
    {
        var free = Volatile.Read(ref _free);
        while (free > 0 && !IsDisposed)
        {
            var seen = Interlocked.CompareExchange(ref _free, free - 1, free);
            if (seen == free)
                return true;
            free = seen;
        }

        return false;
    }

    /// <summary>Waits for a place. False when they were disposed of first.</summary>
    public async ValueTask<bool> TakeAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.Decrement(ref _free) >= 0)
            return !IsDisposed;
        try
        {
            await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            if (!TryLeave())
            {
                await _turns.WaitAsync(CancellationToken.None).ConfigureAwait(false);
                Give();
            }

            throw;
        }

        return !IsDisposed;
    }

    /// <summary>Gives a place back, to the request that has waited longest if any waits.</summary>
    public void Give()
    {
        if (Interlocked.Increment(ref _free) <= 0)
            _turns.Release();
    }

    /// <summary>Ends all waiting. No place can be taken from now on.</summary>
    // The semaphore stays: places are still given back, and without a wait handle it holds nothing.
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
            _turns.Release(EveryTurn);
    }

    // Takes one request off those that wait. False when as many turns are on their way as requests wait: one of them is this one's.
    private bool TryLeave()
    {
        var free = Volatile.Read(ref _free);
        while (free < 0)
        {
            var seen = Interlocked.CompareExchange(ref _free, free + 1, free);
            if (seen == free)
                return true;
            free = seen;
        }

        return false;
    }
}
