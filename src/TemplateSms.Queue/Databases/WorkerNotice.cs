namespace TemplateSms.Queue.Databases;

/// <summary>
/// Tells workers elsewhere that there is something to send. It is told after the commit: PostgreSQL commits transactions with a notification one
/// after the other, and without one together. The first notice goes at once; those of the next moment are one. Safe to use from several threads.
/// </summary>
internal sealed class WorkerNotice(LedgerDatabase database)
{
    private static readonly TimeSpan _moment = TimeSpan.FromMilliseconds(20);

    private int _wanted;

    public void Send()
    {
        if (database.Dialect.Notify.Length == 0 || Interlocked.Increment(ref _wanted) != 1)
            return;
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(SendAsync);
    }

    private async Task SendAsync()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref _wanted);
            try
            {
                await database.ReadAsync(connection => connection.Command(database.Dialect.Notify).ExecuteAsync(CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception)
            {
                // Nobody is told, and polling finds what waits.
            }

            await Task.Delay(_moment).ConfigureAwait(false);
        }
        while (Interlocked.CompareExchange(ref _wanted, 0, seen) != seen);
    }
}
