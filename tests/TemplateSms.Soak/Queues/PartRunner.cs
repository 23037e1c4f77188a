using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Queues;

/// <summary>Runs the parts of a scenario, each on a database of its own.</summary>
internal static class PartRunner
{
    private const string NoServer = "PostgreSQL is not installed";

    /// <summary>Runs parts one after the other, and lists of them side by side.</summary>
    public static IReadOnlyList<(QueuePart Part, QueueTally Tally)> Run(params IReadOnlyList<QueuePart>[] lists) =>
        [.. Task.WhenAll(lists.Select(parts => Task.Run(() => RunAllAsync(parts)))).GetAwaiter().GetResult().SelectMany(results => results)];

    /// <summary>Writes down what was broken.</summary>
    public static SoakOutcome Report(IReadOnlyList<(QueuePart Part, QueueTally Tally)> results, TextWriter output)
    {
        var breaches = 0;
        var figures = new List<SoakFigure>();
        foreach (var (part, tally) in results)
        {
            breaches += tally.Breaches.Count;
            figures.AddRange(tally.Figures.Select(figure => figure with { Name = $"{part.Name}: {figure.Name}" }));
            foreach (var breach in tally.Breaches)
                output.WriteLine($"BREACH {part.Name}: {breach}");
            foreach (var note in tally.Notes)
                output.WriteLine($"  {note}");
        }

        return new SoakOutcome(breaches, figures);
    }

    private static async Task<IReadOnlyList<(QueuePart Part, QueueTally Tally)>> RunAllAsync(IReadOnlyList<QueuePart> parts)
    {
        await using var servers = new PostgreSqlServers();
        var results = new List<(QueuePart Part, QueueTally Tally)>();
        foreach (var part in parts)
        {
            var tally = new QueueTally();
            await RunAsync(part, servers, tally);
            results.Add((part, tally));
        }

        return results;
    }

    private static async Task RunAsync(QueuePart part, PostgreSqlServers servers, QueueTally tally)
    {
        if (part.Store == QueueStore.Sqlite)
        {
            await using var file = new SqliteQueueStore();
            await part.RunAsync(file, tally);
            return;
        }

        if (PostgreSqlServer.Programs is null)
        {
            tally.Add("skipped", NoServer);
            tally.Check(Environment.GetEnvironmentVariable("CI") != "true", NoServer);
            return;
        }

        await using var database = await PostgreSqlQueueStore.CreateAsync(await servers.WithAsync(part.Server));
        await part.RunAsync(database, tally);
    }
}
