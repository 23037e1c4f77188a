using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>
/// Orders that Entity Framework saves with their messages, while the processes that save and send are killed: the messages of what commits are
/// sent once, and those of what does not are not sent. A queue beside the transaction has to show messages in vain.
/// </summary>
internal sealed class EntityScenario : IScenario
{
    private const int FullRun = 2_000;
    private const int LeastTransactions = 40;

    public string Name => "entities";

    public string Summary => "Messages are saved with the changes of a context or not at all, though writers and workers are killed. Size: transactions of a run.";

    public int FullSize => FullRun;

    public int SmallSize => LeastTransactions;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var table = new EntityTable();
        var results = PartRunner.Run([.. PartsOf(QueueStore.Sqlite, size, seed, table)], [.. PartsOf(QueueStore.PostgreSql, size, seed, table)]);
        table.Write(output);
        return PartRunner.Report(results, output);
    }

    private static IEnumerable<QueuePart> PartsOf(string store, int size, int seed, EntityTable table)
    {
        yield return Part(store, "with the save", new EntityPlan(size, IsNaive: false, seed), table);
        yield return Part(store, "beside it", new EntityPlan(Math.Max(size / 10, LeastTransactions), IsNaive: true, seed), table);
    }

    private static QueuePart Part(string store, string name, EntityPlan plan, EntityTable table) => new(store, name, async (database, tally) =>
        table.Add($"{store}, {name}", plan, await new EntityRun(database, plan).RunAsync(tally)));
}
