using System.Globalization;
using TemplateSms.Benchmarks;
using TemplateSms.Benchmarks.Queues;

namespace TemplateSms.Soak.Bus.Throughput;

/// <summary>The ledger on a bus, beside the bus alone with a durable inbox and outbox, and beside workers that look into the ledger themselves.</summary>
internal static class WaysTable
{
    /// <summary>The word that starts it, after which the numbers of messages and of rounds may stand.</summary>
    public const string Verb = "throughput";

    private const string Broker = "TEMPLATESMS_RABBITMQ";
    private const int MostOfIsendpro = 50;

    private static readonly Way[] _ways =
    [
        new("Wolverine alone", HasBus: true, HasLedger: false, MostOfARequest: 1),
        new("the ledger on Wolverine, one a request", HasBus: true, HasLedger: true, MostOfARequest: 1),
        new("the ledger on Wolverine, 50 a request", HasBus: true, HasLedger: true, MostOfIsendpro),
        new("the queue's workers, one a request", HasBus: false, HasLedger: true, MostOfARequest: 1),
        new("the queue's workers, 50 a request", HasBus: false, HasLedger: true, MostOfIsendpro),
    ];

    /// <summary>Measures all ways in turn, on the servers that the environment names.</summary>
    /// <param name="output">Takes the table.</param>
    /// <param name="messages">The messages of one round.</param>
    /// <param name="rounds">The rounds, of which the best counts.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(TextWriter output, int messages, int rounds)
    {
        if (Environment.GetEnvironmentVariable(Broker) is not { Length: > 0 } broker || Environment.GetEnvironmentVariable(BenchmarkStore.Variable) is not { Length: > 0 })
        {
            await output.WriteLineAsync($"The variables {BenchmarkStore.Variable} and {Broker} have to name servers.").ConfigureAwait(false);
            return 2;
        }

        var best = _ways.ToDictionary(way => way, _ => (Queueing: 0.0, Sending: 0.0));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in _ways)
            {
                await using var store = (await BenchmarkStore.PostgreSqlAsync().ConfigureAwait(false))!;
                var (queueing, sending) = await new WayRun(way, store, new Uri(broker)).MeasureAsync(messages).ConfigureAwait(false);
                best[way] = (Math.Max(best[way].Queueing, queueing), Math.Max(best[way].Sending, sending));
            }
        }

        var table = new TextTable("way", "queueing, messages a second", "of Wolverine's", "sending, messages a second", "of Wolverine's");
        var alone = best[_ways[0]];
        foreach (var way in _ways)
        {
            var (queueing, sending) = best[way];
            table.Add(way.Name, Figure(queueing, "N0"), Figure(queueing / alone.Queueing, "0.00"), Figure(sending, "N0"), Figure(sending / alone.Sending, "0.00"));
        }

        table.Write(output);
        return 0;
    }

    private static string Figure(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
