using System.Globalization;
using TemplateSms.Soak.Queues.Killing;
using TemplateSms.Soak.Queues.Parts;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Queues;

/// <summary>
/// A queue over real HTTP, with real processes and databases, of which any is killed at any time: nothing is lost, nothing is sent twice, and
/// few messages are unknown. The same run of a queue that sends again what may have been sent has to show duplicates.
/// </summary>
internal sealed class QueueScenario : IScenario
{
    private const int FullRun = 10_000;
    private const int LeastMessages = 200;

    public string Name => "queue";

    public string Summary => "A queue whose workers, database and gateway are killed loses nothing and sends nothing twice. Size: messages of a run.";

    public int FullSize => FullRun;

    // Enough for five kills of each store in CI.
    public int SmallSize => 2 * LeastMessages;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var table = new KillTable();
        // Side by side: much of a run waits, for leases to end and for time to pass.
        var results = PartRunner.Run([.. PartsOf(QueueStore.Sqlite, size, seed, table)], [.. PartsOf(QueueStore.PostgreSql, size, seed, table)]);
        table.Write(output);
        return PartRunner.Report(results, output);
    }

    private static IEnumerable<QueuePart> PartsOf(string store, int size, int seed, KillTable table)
    {
        var hasServer = store == QueueStore.PostgreSql;
        // A quarter of a small run shows as much.
        var further = size < FullRun ? Math.Max(size / 4, LeastMessages) : size;
        yield return Kills(store, "kills", KillPlan.Of(size, hasServer, sendsAgain: false, seed), table);
        yield return Kills(store, "kills, naive", KillPlan.Of(further, hasServer, sendsAgain: true, seed), table);
        if (hasServer)
            yield return Kills(store, "kills, synchronous_commit=off", KillPlan.OfDatabase(further, seed), table) with { Server = "-c synchronous_commit=off" };
        yield return new QueuePart(store, "resolved", (database, tally) => new ResolvedRun(database, Math.Clamp(size / 4, 300, 2_000), seed).RunAsync(tally));
        if (Signals.AreKnown)
            yield return new QueuePart(store, "stopped", (database, tally) => new StoppedRun(database, Math.Clamp(size / 1_000, 1, 10)).RunAsync(tally));
        yield return new QueuePart(store, "rate", (database, tally) => new RateRun(database, Math.Clamp(size / 150, 10, 60)).RunAsync(tally));
        yield return new QueuePart(store, "codes", (database, tally) => new CodesRun(database, Math.Clamp(size / 2, 300, 5_000), Math.Clamp(size / 20, 50, 200), seed).RunAsync(tally));
        yield return new QueuePart(store, "expiry", (database, tally) => new ExpiryRun(database, codes: 120).RunAsync(tally));
        yield return new QueuePart(store, "rollback", (database, tally) => new RollbackRun(database, Math.Clamp(size / 10, 40, 1_000), seed).RunAsync(tally));
    }

    private static QueuePart Kills(string store, string name, KillPlan plan, KillTable table) => new(store, name, async (database, tally) =>
    {
        await using var run = new KillRun(database, plan);
        table.Add(string.Create(CultureInfo.InvariantCulture, $"{database.Name}, {name}"), plan, await run.RunAsync(tally));
        if (tally.Breaches.Count > 0)
            tally.Notes.AddRange(run.Errors);
    });
}
