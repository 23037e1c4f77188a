using TemplateSms.Soak.Queues.Killing;
using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Queues.Bus;

/// <summary>
/// The queue on a message bus, of whose processes any is killed at any time: nothing is lost and nothing sent twice. Beside it, the bus alone,
/// whose handler sends the messages as they come, and some of them twice.
/// </summary>
internal sealed class BusScenario : IScenario
{
    private const int FullRun = 10_000;
    private const int LeastMessages = 50;
    private const int LeastOfTheNaive = 500;
    private const string NoServer = "PostgreSQL or RabbitMQ is not installed";

    public string Name => "bus";

    public string Summary => "A queue on Wolverine, RabbitMQ and PostgreSQL, all of which are killed, loses nothing and sends nothing twice. Size: messages of a run.";

    public int FullSize => FullRun;

    public int SmallSize => LeastMessages;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var tally = new QueueTally();
        if (PostgreSqlServer.Programs is null || !RabbitMqServer.IsInstalled)
        {
            tally.Add("skipped", NoServer);
            tally.Check(Environment.GetEnvironmentVariable("CI") != "true", NoServer);
        }
        else
        {
            var table = new KillTable();
            RunAsync(size, seed, table, tally).GetAwaiter().GetResult();
            table.Write(output);
        }

        foreach (var breach in tally.Breaches)
            output.WriteLine($"BREACH {breach}");
        foreach (var note in tally.Notes)
            output.WriteLine($"  {note}");
        return new SoakOutcome(tally.Breaches.Count, tally.Figures);
    }

    private static async Task RunAsync(int size, int seed, KillTable table, QueueTally tally)
    {
        var plan = KillPlan.OfBus(size, seed);
        await using var servers = new PostgreSqlServers();
        await using (var broker = await RabbitMqServer.StartAsync())
        await using (var store = await PostgreSqlQueueStore.CreateAsync(await servers.WithAsync("")))
        await using (var run = new KillRun(store, plan, broker))
        {
            table.Add("Wolverine, the ledger in its handler", plan, await run.RunAsync(tally));
            if (tally.Breaches.Count > 0)
                tally.Notes.AddRange(run.Errors);
        }

        // A small run costs time, and seldom shows anything.
        if (size < LeastOfTheNaive)
            return;
        await using (var broker = await RabbitMqServer.StartAsync())
        await using (var store = await PostgreSqlQueueStore.CreateAsync(await servers.WithAsync("")))
        await using (var run = new KillRun(store, plan, broker, isNaive: true))
        {
            var result = await run.RunNaiveAsync(tally);
            table.Add("Wolverine without a ledger", plan, result);
            // A run of few messages kills seldom where it matters.
            tally.Check(size < FullRun || result.Twice > 0, "the bus without a ledger has sent nothing twice, so that this run proves nothing");
        }
    }
}
