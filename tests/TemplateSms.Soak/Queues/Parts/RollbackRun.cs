using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>Applications queue messages in transactions of their own, of which half do not commit, while a worker sends: the messages of those are not sent.</summary>
internal sealed class RollbackRun(QueueStore store, int transactions, int seed)
{
    private const int Applications = 4;
    private const int MostOfATransaction = 4;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rolledBack = new(StringComparer.Ordinal);

    public async Task RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        await using var queue = new QueueHost(store, gateway.BaseAddress, builder => builder.InFlight(16));
        await queue.StartAsync();
        await queue.Manager.EnsureCreatedAsync();
        await store.ExecuteAsync("create table shop_order (reference text primary key)");
        await Task.WhenAll(Enumerable.Range(0, Applications).Select(application => Task.Run(() => OrderAsync(queue, application))));
        tally.Check(await queue.IsEmptiedAsync(_patience), "the queue was not empty in time");

        var taken = PartMessages.Taken(gateway);
        tally.Add("rolled back", _rolledBack.Count);
        tally.Add("committed", _kept.Count);
        tally.Check(_rolledBack.Count > 0 && _kept.Count > 0, "nothing was rolled back, or nothing committed");
        tally.Check(!_rolledBack.Any(taken.Contains), $"{_rolledBack.Count(taken.Contains)} messages of transactions that were rolled back were sent");
        tally.Check(_kept.All(reference => taken[reference].Count() == 1), $"{_kept.Count(reference => taken[reference].Count() != 1)} messages of transactions that committed were not sent once");
    }

    private async Task OrderAsync(QueueHost queue, int application)
    {
        var random = new Random(HashCode.Combine(seed, application));
        for (var i = 0; i < transactions / Applications; i++)
        {
            var isKept = random.Next(2) == 0;
            var references = await OrderAsync(queue, (application * transactions) + (i * MostOfATransaction), random.Next(1, MostOfATransaction + 1), isKept, isSilent: random.Next(2) == 0);
            lock (_kept)
                (isKept ? _kept : _rolledBack).UnionWith(references);
        }
    }

    private async Task<List<string>> OrderAsync(QueueHost queue, int first, int count, bool isKept, bool isSilent)
    {
        await using var connection = await store.Dialect.OpenAsync(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        var references = new List<string>();
        for (var number = first; number < first + count; number++)
        {
            var receipt = await queue.Queue.In(transaction).SendAsync(PartMessages.Message(number));
            references.Add(receipt.Tracker!);
            await using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText = $"insert into shop_order values ('{receipt.Tracker}')";
            await insert.ExecuteNonQueryAsync();
        }

        if (isKept)
            await transaction.CommitAsync();
        else if (!isSilent)
            await transaction.RollbackAsync();
        return references;
    }
}
