using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue;

namespace TemplateSms.Benchmarks.Queues;

/// <summary>The queue beside the database's own limit: the same statements, made by nobody but a loop.</summary>
internal static class QueueTable
{
    /// <summary>The callers that queue messages at the same time.</summary>
    private const int Callers = 16;

    /// <summary>The most messages of one request to iSendPro.</summary>
    private const int MostOfIsendpro = 50;

    /// <summary>Measures both stores; PostgreSQL where the environment names a server.</summary>
    /// <param name="output">Takes the tables.</param>
    /// <param name="messages">The messages of one round.</param>
    /// <param name="rows">The messages of the full ledger.</param>
    /// <param name="rounds">The rounds, of which the best counts.</param>
    public static async Task WriteAsync(TextWriter output, int messages, int rows, int rounds)
    {
        Func<Task<BenchmarkStore?>>[] stores = [() => Task.FromResult<BenchmarkStore?>(BenchmarkStore.Sqlite()), BenchmarkStore.PostgreSqlAsync];
        var table = new TextTable("store", "queueing, messages a second", "of the database's", "sending, 50 a request", "of the database's", "sending, one a request", "of the database's");
        var sizes = new TextTable("store", "queueing with 1,000 rows, µs", string.Create(CultureInfo.InvariantCulture, $"with {rows:N0}"), "sending with 1,000 rows, µs", "with the others");
        foreach (var make in stores)
        {
            if (await WriteAsync(table, make, messages, rounds).ConfigureAwait(false))
                await WriteSizesAsync(sizes, make, messages, rows, rounds).ConfigureAwait(false);
        }

        table.Write(output);
        output.WriteLine();
        sizes.Write(output);
    }

    private static async Task<bool> WriteAsync(TextTable table, Func<Task<BenchmarkStore?>> make, int messages, int rounds)
    {
        var (queue, single, bare) = (new Best(), new Best(), new Best());
        var name = "";
        for (var round = 0; round < rounds; round++)
        {
            if (await make().ConfigureAwait(false) is not { } store)
                return false;
            await using (store.ConfigureAwait(false))
            {
                name = store.Name;
                await MeasureAsync(store, messages, queue, MostOfIsendpro).ConfigureAwait(false);
            }

            var other = (await make().ConfigureAwait(false))!;
            await using (other.ConfigureAwait(false))
                await MeasureBareAsync(other, messages, bare).ConfigureAwait(false);
            var third = (await make().ConfigureAwait(false))!;
            await using (third.ConfigureAwait(false))
                await MeasureAsync(third, messages, single, maxRecipients: 1).ConfigureAwait(false);
        }

        table.Add(
            name,
            Rate(messages, queue.Adding),
            Ratio(bare.Adding, queue.Adding),
            Rate(messages, queue.Sending),
            Ratio(bare.Sending, queue.Sending),
            Rate(messages, single.Sending),
            Ratio(bare.Sending, single.Sending));
        return true;
    }

    private static async Task WriteSizesAsync(TextTable table, Func<Task<BenchmarkStore?>> make, int messages, int rows, int rounds)
    {
        var (few, many) = (new Best(), new Best());
        await using var small = (await make().ConfigureAwait(false))!;
        await using var large = (await make().ConfigureAwait(false))!;
        await FillAsync(small, 1_000).ConfigureAwait(false);
        await FillAsync(large, rows).ConfigureAwait(false);
        for (var round = 0; round < rounds; round++)
        {
            await MeasureAsync(small, messages, few, MostOfIsendpro).ConfigureAwait(false);
            await MeasureAsync(large, messages, many, MostOfIsendpro).ConfigureAwait(false);
        }

        table.Add(small.Name, Each(messages, few.Adding), Ratio(many.Adding, few.Adding), Each(messages, few.Sending), Ratio(many.Sending, few.Sending));
    }

    /// <summary>Fills a ledger: half of the messages were sent, half wait in a lane that is paused.</summary>
    private static async Task FillAsync(BenchmarkStore store, int rows)
    {
        using (var manager = new SmsQueueManager(store.Dialect))
        {
            await manager.EnsureCreatedAsync().ConfigureAwait(false);
            await manager.PauseAsync("marketing").ConfigureAwait(false);
        }

        var id = store.Dialect.Name == "sqlite"
            ? "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))"
            : "gen_random_uuid()";
        var hash = store.Dialect.Name == "sqlite" ? "zeroblob(32)" : "decode(repeat('00', 32), 'hex')";
        await store.ExecuteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            with recursive row(n) as (select 1 union all select n + 1 from row where n < {rows})
            insert into sms_message (id, request, lane, not_before, recipient, phone, body, is_protected, encoding, kind, segments, max_segments, reserve, reference, gateways, state, created, changed)
            select {id}, {hash}, 'marketing', {store.Dialect.Now}, {hash}, '+33680010203', 'Your parcel is here.', 0, 'gsm7', 'marketing', 1, 1, 0, 'reference' || n, '',
                case when n % 2 = 0 then 'accepted' else 'queued' end, {store.Dialect.Now}, {store.Dialect.Now} from row
            """)).ConfigureAwait(false);
        await store.ExecuteAsync("analyze").ConfigureAwait(false);
    }

    private static async Task MeasureAsync(BenchmarkStore store, int messages, Best best, int maxRecipients)
    {
        var gateway = new InstantGateway(maxRecipients);
        using var queueing = Host(store, gateway, queue => queue.WithoutWorker());
        var client = queueing.Services.GetRequiredService<ISmsQueue>();
        var content = SmsContent.Create("Your parcel is here.");
        await client.SendAsync(content.To(Number(0))).ConfigureAwait(false);
        best.Add(adding: await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = 0; i < messages / Callers; i++)
                await client.SendAsync(content.To(Number((i * Callers) + caller))).ConfigureAwait(false);
        })))).ConfigureAwait(false));

        using var sending = Host(store, gateway, _ => { });
        best.Add(sending: await TimeAsync(async () =>
        {
            await sending.StartAsync().ConfigureAwait(false);
            while (gateway.Taken < messages / Callers * Callers)
                await Task.Delay(1).ConfigureAwait(false);
            await sending.StopAsync().ConfigureAwait(false);
        }).ConfigureAwait(false));
    }

    private static async Task MeasureBareAsync(BenchmarkStore store, int messages, Best best)
    {
        using (var manager = new SmsQueueManager(store.Dialect))
            await manager.EnsureCreatedAsync().ConfigureAwait(false);
        var bare = new BareLedger(store.Dialect);
        // Where one transaction writes at a time, others beside it only cost time.
        var writers = store.Dialect.HasOneWriter ? 1 : Callers;
        best.Add(adding: await TimeAsync(() => Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(() => bare.AddAsync(messages / writers))))).ConfigureAwait(false));
        best.Add(sending: await TimeAsync(bare.DrainAsync).ConfigureAwait(false));
    }

    private static IHost Host(BenchmarkStore store, InstantGateway gateway, Action<SmsQueueBuilder> configure)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddSingleton<ISmsClient>(gateway);
        builder.Services.AddSmsQueue(queue => configure(queue.Use(_ => store.Dialect)));
        return builder.Build();
    }

    // Different ones: a request names each number once.
    private static PhoneNumber Number(int n) => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+3368{n:0000000}"));

    private static async Task<TimeSpan> TimeAsync(Func<Task> run)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await run().ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Rate(int messages, TimeSpan time) => (messages / time.TotalSeconds).ToString("N0", CultureInfo.InvariantCulture);

    private static string Each(int messages, TimeSpan time) => (time.TotalMicroseconds / messages).ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(TimeSpan one, TimeSpan other) => (one / other).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The shortest times of several rounds.</summary>
    private sealed class Best
    {
        public TimeSpan Adding { get; private set; } = TimeSpan.MaxValue;

        public TimeSpan Sending { get; private set; } = TimeSpan.MaxValue;

        public void Add(TimeSpan? adding = null, TimeSpan? sending = null)
        {
            Adding = adding < Adding ? adding.Value : Adding;
            Sending = sending < Sending ? sending.Value : Sending;
        }
    }
}
