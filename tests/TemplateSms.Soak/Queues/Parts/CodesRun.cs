using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Reconciling;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>One-time codes come while a campaign waits: they do not wait behind it.</summary>
internal sealed class CodesRun(QueueStore store, int marketing, int codes, int seed)
{
    private const int MarketingPerSecond = 20;
    private const int InFlight = 16;
    private const int LongestGapMilliseconds = 80;

    private static readonly TimeSpan _answer = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait where few codes are sent, beside other tests on a busy machine: less than the marketing before them would take.</summary>
    private static readonly TimeSpan _longestOfFew = TimeSpan.FromSeconds(5);

    private const int Few = 100;
    private static readonly TimeZoneInfo _paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public async Task RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(_answer)] };
        await using var queue = new QueueHost(
            store,
            gateway.BaseAddress,
            builder => builder.InFlight(InFlight).Lane("marketing", lane => lane.RatePerSecond(MarketingPerSecond)),
            services => services.AddSingleton(AtNoon()));
        await PartMessages.AddAsync(queue.Queue, marketing, kind: SmsKind.Marketing);
        await queue.StartAsync();
        var random = new Random(seed);
        var queued = new List<(string Reference, DateTimeOffset At)>();
        for (var code = 0; code < codes; code++)
        {
            await Task.Delay(random.Next(LongestGapMilliseconds));
            var at = DateTimeOffset.UtcNow;
            var receipt = await queue.Queue.SendAsync(PartMessages.Message(code, SmsKind.Code));
            queued.Add((receipt.Tracker!, at));
        }

        await Patience.UntilAsync(() => queued.All(code => PartMessages.Taken(gateway).Contains(code.Reference)), TimeSpan.FromSeconds(10));
        Judge(gateway, queued, tally);
    }

    private static void Judge(SmsGateway gateway, List<(string Reference, DateTimeOffset At)> queued, QueueTally tally)
    {
        var taken = PartMessages.Taken(gateway);
        var waits = queued.Where(code => taken.Contains(code.Reference)).Select(code => taken[code.Reference].First() - code.At).Order().ToList();
        var missing = queued.Count - waits.Count;
        var others = taken.Count - waits.Count;
        tally.Add("codes", queued.Count);
        tally.Add("marketing meanwhile", others);
        tally.Check(missing == 0, $"{missing} codes were not sent");
        tally.Check(others > 0, "no marketing was sent meanwhile");
        if (waits.Count == 0)
            return;
        var p99 = waits[(int)Math.Ceiling(0.99 * waits.Count) - 1];
        tally.Add("wait, p99 in ms", p99.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
        tally.Check(p99 <= (queued.Count <= Few ? _longestOfFew : _longest), $"the 99th of 100 codes waited {p99.TotalMilliseconds:0} ms");
    }

    /// <summary>A clock that shows noon in Paris, where marketing may be sent.</summary>
    private static TimeProvider AtNoon()
    {
        var clock = new AheadClock();
        var hour = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, _paris).Hour;
        clock.PutAhead(TimeSpan.FromHours(24 + 12 - hour));
        return clock;
    }
}
