using System.Diagnostics;
using System.Globalization;
using TemplateSms.Benchmarks.Dispatch.Twilio;

namespace TemplateSms.Benchmarks.Dispatch;

/// <summary>Messages a second and bytes a message, beside what sends the same request by other means.</summary>
internal static class DispatchTable
{
    private const int WarmUp = 3_000;
    private const int BulkWarmUp = 20;
    private const int OfEachConnection = 4;
    private const string Baseline = "HttpClient";

    public static async Task WriteAsync(TextWriter output, int requests, int rounds, params int[] levels)
    {
        using var gateway = new GatewayProcess();
        var senders = Senders(gateway.Address);
        await WriteAsync(output, senders, requests, rounds, levels).ConfigureAwait(false);
        await WriteBulkAsync(output, (OurClient)senders[0], rounds).ConfigureAwait(false);
        foreach (var sender in senders)
            sender.Dispose();
    }

    /// <summary>The same in Twilio's protocol.</summary>
    public static async Task WriteTwilioAsync(TextWriter output, int requests, int rounds, params int[] levels)
    {
        using var gateway = new GatewayProcess();
        var senders = TwilioSenders(gateway.Address);
        await WriteAsync(output, senders, requests, rounds, levels).ConfigureAwait(false);
        foreach (var sender in senders)
            sender.Dispose();
    }

    private static async Task WriteAsync(TextWriter output, ISender[] senders, int requests, int rounds, int[] levels)
    {
        foreach (var sender in senders)
            await RunAsync(sender, WarmUp, 16).ConfigureAwait(false);

        var table = new TextTable("in flight", "client", "messages/s", "of HttpClient", "bytes a message");
        foreach (var level in levels)
        {
            var runs = new List<(double Rate, double Bytes)>[senders.Length];
            for (var round = 0; round < rounds; round++)
            {
                // In turns, so that a disturbance meets all.
                for (var i = 0; i < senders.Length; i++)
                    (runs[i] ??= []).Add(await RunAsync(senders[i], level == 1 ? requests / 4 : requests, level).ConfigureAwait(false));
            }

            var baseline = runs[Array.FindIndex(senders, sender => sender.Name == Baseline)];
            for (var i = 0; i < senders.Length; i++)
            {
                // Of the rates of one round, since what else runs on the machine meets both.
                var ratio = Median(runs[i].Zip(baseline, (run, other) => run.Rate / other.Rate));
                table.Add(Text(level), senders[i].Name, Text(Median(runs[i].Select(run => run.Rate))), ratio.ToString("0.00", CultureInfo.InvariantCulture), Text(runs[i].Min(run => run.Bytes)));
            }
        }

        table.Write(output);
    }

    public static ISender[] TwilioSenders(Uri gateway) =>
        [OurTwilioClient.Constructed(gateway), OurTwilioClient.Injected(gateway), new PlainTwilioClient(gateway), new TwilioSdk(gateway)];

    public static ISender[] Senders(Uri gateway) =>
    [
        OurClient.Constructed(gateway), OurClient.Injected(gateway), new PlainHttpClient(gateway), new FactoryClient(gateway),
        new RestSharpClient(gateway), new RawSocket(gateway),
    ];

    private static async Task WriteBulkAsync(TextWriter output, OurClient client, int rounds)
    {
        const int Recipients = 10_000;
        PhoneNumber[] numbers = [.. Enumerable.Range(0, Recipients).Select(i => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336800{i:00000}")))];
        for (var i = 0; i < BulkWarmUp; i++)
            await client.SendManyAsync(numbers).ConfigureAwait(false);
        var (single, many) = (0.0, 0.0);
        for (var round = 0; round < rounds; round++)
        {
            single = Math.Max(single, (await RunAsync(client, Recipients / 4, 64).ConfigureAwait(false)).Rate);
            var start = Stopwatch.GetTimestamp();
            await client.SendManyAsync(numbers).ConfigureAwait(false);
            many = Math.Max(many, Recipients / Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var table = new TextTable("one text to 10,000", "recipients/s");
        table.Add("single sends, 64 in flight", Text(single));
        table.Add("SendAsync(content, numbers)", Text(many));
        output.WriteLine();
        table.Write(output);
    }

    private static async Task<(double Rate, double Bytes)> RunAsync(ISender sender, int requests, int inFlight)
    {
        GC.Collect();
        // Ours close connections that were idle while the others had their turn; each opens those that it needs before it is timed.
        await SendAllAsync(sender, inFlight * OfEachConnection, inFlight).ConfigureAwait(false);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        await SendAllAsync(sender, requests, inFlight).ConfigureAwait(false);
        var time = Stopwatch.GetElapsedTime(start);
        return (requests / time.TotalSeconds, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)requests);
    }

    private static Task SendAllAsync(ISender sender, int requests, int inFlight)
    {
        var left = requests;
        async Task SendAsync()
        {
            while (Interlocked.Decrement(ref left) >= 0)
                await sender.SendAsync().ConfigureAwait(false);
        }

        return Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(SendAsync)));
    }

    // One run and the next differ by a fifth, and the best of some is luck.
    private static double Median(IEnumerable<double> values)
    {
        double[] ordered = [.. values.Order()];
        return ordered[ordered.Length / 2];
    }

    private static string Text(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
