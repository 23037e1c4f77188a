using System.Collections.Concurrent;
using System.Globalization;
using TemplateSms.Isendpro;
using TemplateSms.Sending;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Reconciling;

/// <summary>
/// Sends to a gateway that takes messages and loses answers, and asks its report what became of those that nobody knows: nothing may be
/// resolved wrongly, and nearly all of it must be resolved, whatever the columns of the report are.
/// </summary>
internal sealed class ReconcilingScenario : IScenario
{
    private const int Columns = 10;
    private const double LeastResolved = 0.99;

    /// <summary>Answers that are lost after the message was taken.</summary>
    private const double LostAnswers = 0.05;

    /// <summary>Requests that are lost before.</summary>
    private const double LostRequests = 0.02;

    private static readonly PhoneNumber _undelivered = PhoneNumber.Parse("+33699999999");

    public string Name => "reconciling";

    public string Summary => "Unknown sends are resolved from campaign reports of ten forms, and none of them wrongly. Size: messages in all.";

    public int FullSize => 100_000;

    public int SmallSize => 2_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var tally = new Tally();
        for (var form = 0; form < Columns; form++)
            RunAsync(size / Columns, seed + form, tally).GetAwaiter().GetResult();
        foreach (var breach in tally.Breaches)
            output.WriteLine($"BREACH {breach}");
        if (tally.Unknown == 0 || tally.NotTaken == 0 || tally.Resolved < LeastResolved * tally.Unknown)
        {
            tally.Breaches.Add("too few");
            output.WriteLine($"BREACH {tally.Resolved} of {tally.Unknown} unknown sends are resolved, and {tally.NotTaken} of them were not taken");
        }

        return new SoakOutcome(tally.Breaches.Count, tally.Figures(size));
    }

    private static async Task RunAsync(int size, int seed, Tally tally)
    {
        var clock = new AheadClock();
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions
        {
            TimeProvider = clock,
            MessageLimit = 2 * size + 10,
            LedgerByteLimit = long.MaxValue,
            Credit = 1_000_000,
            CampaignReport = { Seed = seed },
        });
        using var http = SmsHttp();
        using var client = new IsendproClient(http, new IsendproOptions { ApiKey = "key-of-a-soak", BaseAddress = gateway.BaseAddress, Timeout = TimeSpan.FromMinutes(1) }, clock);

        gateway.Faults = new FaultPlan { Rules = [FaultRule.Undeliver() with { Number = _undelivered.Value }] };
        var columns = await ReportReader.ColumnsOfAsync(client, _undelivered, clock);
        clock.PutAhead(TimeSpan.FromHours(1));
        gateway.Faults = new FaultPlan
        {
            Seed = seed,
            Rules =
            [
                FaultRule.Drop(FaultMoment.After) with { Probability = LostAnswers },
                FaultRule.Drop(FaultMoment.Before) with { Probability = LostRequests },
                FaultRule.Undeliver() with { Probability = 0.1 },
            ],
        };
        var sends = await SendAsync(client, clock, size, seed);
        gateway.Faults = FaultPlan.None;

        // Past the scheduled ones, and what a report may be late by.
        clock.PutAhead(TimeSpan.FromHours(6));
        await SendScheduledAsync(gateway, client, clock);
        var found = await new IsendproReconciler(client, columns, clock: clock).ReconcileAsync(sends);
        var taken = gateway.Messages
            .Where(message => message.Status is MessageStatus.Accepted or MessageStatus.Scheduled)
            .ToLookup(message => (message.Tracker, Number: message.Number.TrimStart('+')));
        foreach (var same in found.GroupBy(one => (one.Send.Reference, Number: one.Send.To.Value[1..])))
        {
            var accepted = sends.Count(send => send.IsAccepted && send.Reference == same.Key.Reference && send.To.Value[1..] == same.Key.Number);
            tally.Add([.. same], taken[same.Key].Count() - accepted, seed);
        }
    }

    // The gateway looks at its clock when a message is scheduled.
    private static async Task SendScheduledAsync(SmsGateway gateway, IsendproClient client, AheadClock clock)
    {
        await client.SendAsync(SmsContent.Create("Later.").To(_undelivered), new SmsSendOptions { Tracker = "later", SendAt = clock.GetUtcNow().AddDays(1) });
        while (gateway.Messages.Count(message => message.Status is MessageStatus.Scheduled) > 1)
            await Task.Delay(TimeSpan.FromMilliseconds(20));
    }

    private static HttpClient SmsHttp() => new(SmsHttpHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };

    private static async Task<IReadOnlyList<SmsPastSend>> SendAsync(IsendproClient client, AheadClock clock, int size, int seed)
    {
        var sends = new ConcurrentBag<SmsPastSend>();
        var content = SmsContent.Create("Your parcel is on its way.");
        await Parallel.ForEachAsync(Enumerable.Range(0, size), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (index, cancellationToken) =>
        {
            var random = new Random(HashCode.Combine(seed, index));
            var to = PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336{index:00000000}"));
            var tracker = string.Create(CultureInfo.InvariantCulture, $"order{index}");
            // Some are sent for later, and some twice under one tracker.
            DateTimeOffset? at = random.Next(20) == 0 ? clock.GetUtcNow().AddHours(1) : null;
            for (var times = random.Next(200) == 0 ? 2 : 1; times > 0; times--)
            {
                if (await SendAsync(client, clock, content.To(to), new SmsSendOptions { Tracker = tracker, SendAt = at }, cancellationToken) is { } sent)
                    sends.Add(sent);
            }
        });
        return [.. sends];
    }

    /// <summary>Sends a message; null where it did not leave.</summary>
    private static async Task<SmsPastSend?> SendAsync(IsendproClient client, AheadClock clock, SmsMessage message, SmsSendOptions options, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow();
        var isAccepted = true;
        try
        {
            await client.SendAsync(message, options, cancellationToken);
        }
        catch (SmsOutcomeUnknownException)
        {
            isAccepted = false;
        }
        catch (SmsTransportException)
        {
            return null;
        }

        var ended = clock.GetUtcNow().AddMinutes(1);
        return new SmsPastSend
        {
            To = message.To,
            Reference = options.Tracker,
            Started = started,
            Ended = options.SendAt is { } at && at > ended ? at : ended,
            IsAccepted = isAccepted,
        };
    }

    /// <summary>The counts of all runs.</summary>
    private sealed class Tally
    {
        public List<string> Breaches { get; } = [];

        public int Unknown { get; private set; }

        public int Resolved { get; private set; }

        public int NotTaken { get; private set; }

        private int Accepted { get; set; }

        /// <param name="same">Unknown sends of one reference and number.</param>
        /// <param name="taken">How many of them the gateway's ledger has.</param>
        public void Add(IReadOnlyList<SmsReconciliation> same, int taken, int seed)
        {
            Unknown += same.Count;
            NotTaken += same.Count - taken;
            Accepted += same.Count(one => one.Result == SmsReconciled.Accepted);
            Resolved += same.Count(one => one.Result != SmsReconciled.StillUnknown);
            if (same.Any(one => one.Result == SmsReconciled.Accepted) && taken != same.Count)
                Breaches.Add($"seed {seed}: {taken} of {same.Count} were taken, and were said to be accepted: {same[0].Evidence}");
            if (same.Any(one => one.Result == SmsReconciled.NotFound) && taken != 0)
                Breaches.Add($"seed {seed}: {taken} of {same.Count} were taken, and were said not to be found: {same[0].Evidence}");
        }

        public IReadOnlyList<SoakFigure> Figures(int size) =>
        [
            new("messages", size),
            new("unknown", Unknown),
            new("found accepted", Accepted),
            new("not found", Resolved - Accepted),
            new("still unknown", Unknown - Resolved),
        ];
    }
}
