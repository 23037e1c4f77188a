using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>Codes expire while they wait for a slow gateway: those that have are never sent.</summary>
internal sealed class ExpiryRun(QueueStore store, int codes)
{
    private const int InFlight = 4;
    private const int AnswersOfALife = 15;

    private static readonly TimeSpan _life = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan _answer = _life / AnswersOfALife;
    private static readonly TimeSpan _slack = TimeSpan.FromMilliseconds(500);

    public async Task RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(_answer, FaultMoment.After)] };
        await using var queue = new QueueHost(store, gateway.BaseAddress, builder => builder.InFlight(InFlight).Lane("codes", lane => lane.ExpireAfter(_life)));
        await queue.StartAsync();
        await PartMessages.AddAsync(queue.Queue, codes, kind: SmsKind.Code);
        tally.Check(await queue.IsEmptiedAsync(TimeSpan.FromSeconds(30)), "the queue was not empty in time");

        var rows = await store.ReadAsync();
        var taken = PartMessages.Taken(gateway);
        var expired = rows.Where(row => row.IsExpired).ToList();
        var sent = rows.Count(row => row.IsAccepted);
        var late = rows.Count(row => taken[row.Reference].Any(time => time > row.Created + _life + _slack));
        tally.Add("expired", expired.Count);
        tally.Add("sent", sent);
        tally.Check(expired.Count > 0 && sent > 0 && expired.Count + sent == codes, $"of {codes} codes, {sent} were sent and {expired.Count} expired");
        tally.Check(expired.All(row => !taken.Contains(row.Reference)), $"{expired.Count(row => taken.Contains(row.Reference))} codes had expired, and were sent");
        tally.Check(late == 0, $"{late} codes were sent after their time");
    }
}
