using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Isendpro;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Stores;
using TemplateSms.Soak.Reconciling;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>
/// A gateway takes messages and loses one answer in twenty, and some requests before. Receipts and its report resolve what is unknown: what
/// it took is accepted, and what it did not take is sent again once a report can prove it.
/// </summary>
internal sealed class ResolvedRun(QueueStore store, int messages, int seed)
{
    private const double LeastResolved = 0.99;
    private const double LostAnswers = 0.05;
    private const double LostRequests = 0.04;
    private const string WaitIsOver = "update sms_attempt set releasable_at = 0 where outcome = 'unknown'";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan _untilProof = TimeSpan.FromHours(6);

    private readonly AheadClock _clock = new();

    public async Task RunAsync(QueueTally tally)
    {
        await using var receipts = await ReceiptDoor.OpenAsync();
        var options = GatewayOptions.With(clock: _clock);
        options.Callbacks.ReceiptUrl = receipts.Address;
        await using var gateway = await SmsGateway.StartAsync(options);
        gateway.Faults = new FaultPlan
        {
            Seed = seed,
            Rules = [FaultRule.Drop(FaultMoment.After) with { Probability = LostAnswers }, FaultRule.Drop() with { Probability = LostRequests }],
        };
        // One message a request, so that a fault hits one.
        await using var queue = new QueueHost(
            store,
            gateway.BaseAddress,
            builder => builder.InFlight(16).ReconcileEvery(TimeSpan.FromSeconds(1)),
            services => services.AddSingleton(Reconciler),
            recipients: 1);
        receipts.Queue = queue.Manager;
        await PartMessages.AddAsync(queue.Queue, messages);
        await queue.StartAsync();
        tally.Check(await queue.IsEmptiedAsync(_patience), "the queue was not empty in time");
        gateway.Faults = FaultPlan.None;
        await JudgeResolvedAsync(gateway, tally);

        _clock.PutAhead(_untilProof);
        await store.ExecuteAsync(WaitIsOver);
        await JudgeSentAgainAsync(gateway, tally);
    }

    private ISmsReconciler Reconciler(IServiceProvider services)
    {
        var columns = new IsendproReportColumns();
        GatewayOptions.Describe(columns);
        return new IsendproReconciler(services.GetRequiredService<IsendproClient>(), columns, clock: _clock);
    }

    private async Task JudgeResolvedAsync(SmsGateway gateway, QueueTally tally)
    {
        var unanswered = gateway.Messages.Where(message => message is { Accepted: true, Exchange.ReplyStatus: null }).Select(message => message.Tracker!).ToHashSet(StringComparer.Ordinal);
        var taken = PartMessages.Taken(gateway);
        await Patience.UntilAsync(async () => (await store.ReadAsync()).Where(row => row.IsUnknown).All(row => !taken.Contains(row.Reference)), TimeSpan.FromSeconds(20));
        var rows = await store.ReadAsync();
        var resolved = rows.Count(row => row.IsAccepted && unanswered.Contains(row.Reference));
        var wrong = rows.Count(row => row.IsAccepted && !taken.Contains(row.Reference));
        var lost = rows.Count(row => row.IsUnknown);
        tally.Add("answers lost", unanswered.Count);
        tally.Add("resolved", resolved);
        tally.Add("requests lost", lost);
        tally.Check(unanswered.Count > 0 && lost > 0, "no answer was lost, or no request");
        tally.Check(resolved >= LeastResolved * unanswered.Count, $"{resolved} of {unanswered.Count} messages without an answer were resolved");
        tally.Check(wrong == 0, $"{wrong} messages were resolved that the gateway has not taken");
    }

    private async Task JudgeSentAgainAsync(SmsGateway gateway, QueueTally tally)
    {
        await Patience.UntilAsync(async () => (await store.ReadAsync()).All(row => row.IsAccepted), TimeSpan.FromSeconds(30));
        var rows = await store.ReadAsync();
        var taken = PartMessages.Taken(gateway);
        tally.Add("sent again", rows.Sum(row => row.Releases));
        tally.Check(rows.All(row => row.IsAccepted), $"{rows.Count(row => !row.IsAccepted)} messages were not accepted in the end");
        tally.Check(rows.All(row => taken[row.Reference].Count() == 1), $"{rows.Count(row => taken[row.Reference].Count() != 1)} messages were not taken once");
    }
}
