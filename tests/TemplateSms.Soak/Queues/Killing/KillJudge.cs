using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Killing;

/// <summary>Compares the queue's ledger with the gateway's.</summary>
internal sealed class KillJudge(QueueStore store, KillPlan plan, RequestLogReader log, string gatewayLedger)
{
    /// <summary>Judges a run whose processes have ended.</summary>
    public async Task<KillResult> JudgeAsync(QueueTally tally)
    {
        log.End();
        // Without its faults, for its report.
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With(gatewayLedger));
        var taken = TakenBy(gateway);
        var rows = await store.ReadAsync();
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var missing = Enumerable.Range(0, plan.Messages).Count(number => !keys.Contains(Feeder.KeyOf(number)));
        var endless = rows.Count(row => !row.IsFinal);
        var untaken = rows.Count(row => row.IsAccepted && taken.GetValueOrDefault(row.Reference) == 0);
        var hidden = rows.Count(row => row is { IsFinal: true, IsAccepted: false, IsUnknown: false } && taken.GetValueOrDefault(row.Reference) > 0);
        var tooOften = rows.Count(row => Math.Max(log.RequestsOf(row.Reference), taken.GetValueOrDefault(row.Reference)) > 1 + row.Releases);
        var twice = taken.Values.Count(times => times > 1);
        var unknown = rows.Where(row => row.IsUnknown).ToList();
        tally.Check(rows.Count == plan.Messages, $"the ledger has {rows.Count} messages of {plan.Messages}");
        tally.Check(missing == 0, $"{missing} messages were queued, and are not in the ledger");
        tally.Check(endless == 0, $"{endless} messages have no end");
        tally.Check(untaken == 0, $"{untaken} accepted messages were not taken by the gateway");
        tally.Check(tooOften == 0, $"{tooOften} messages came more often than once and their releases");
        if (plan.SendsAgain)
        {
            tally.Check(twice > 0, "the naive queue has sent nothing twice, so that this run proves nothing");
            return new KillResult(missing + endless + untaken, twice, unknown.Count, 0);
        }

        tally.Check(twice == 0, $"{twice} messages were taken twice");
        tally.Check(hidden == 0, $"{hidden} messages that the gateway has taken are neither accepted nor unknown");
        CheckUnknown(unknown, tally);
        return new KillResult(missing + endless + untaken, twice, unknown.Count, await ResolveAsync(gateway, unknown, taken, tally));
    }

    /// <summary>
    /// Counts what a run without a ledger has done: the messages that never came, those that were taken more than once, and those whose request
    /// came to nothing, which their handler does not know.
    /// </summary>
    public async Task<KillResult> CountAsync()
    {
        log.End();
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With(gatewayLedger));
        var taken = TakenBy(gateway);
        var seen = gateway.Messages.Select(message => message.Tracker).ToHashSet(StringComparer.Ordinal);
        var references = Enumerable.Range(0, plan.Messages).Select(number => Feeder.NumberOf(number).Value.TrimStart('+')).ToList();
        var came = references.Where(reference => log.RequestsOf(reference) > 0).ToList();
        return new KillResult(references.Count - came.Count, taken.Values.Count(times => times > 1), came.Count(reference => !seen.Contains(reference)), 0);
    }

    private static Dictionary<string, int> TakenBy(SmsGateway gateway) => gateway.Messages
        .Where(message => message.Accepted)
        .GroupBy(message => message.Tracker!, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private void CheckUnknown(List<LedgerRow> unknown, QueueTally tally)
    {
        var unexplained = unknown.Count(row => log.RequestsOf(row.Reference) > 0 && !log.IsWithheld(row.Reference));
        var unseen = unknown.Count(row => log.RequestsOf(row.Reference) == 0);
        var ofWorkers = KillPlan.InFlight * plan.Of(KillTarget.Worker);
        // A gateway that is killed takes requests along that it had not read yet.
        var ofGateways = KillPlan.Workers * KillPlan.InFlight * plan.Of(KillTarget.Gateway);
        tally.Add("unknown though answered", unexplained);
        tally.Add("unknown and never seen", unseen);
        tally.Check(unexplained <= ofWorkers, $"{unexplained} messages are unknown though their requests were answered: {Reasons(unknown.Where(row => log.RequestsOf(row.Reference) > 0 && !log.IsWithheld(row.Reference)))}");
        tally.Check(unexplained + unseen <= ofWorkers + ofGateways, $"{unseen} messages are unknown that never came to the gateway: {Reasons(unknown.Where(row => log.RequestsOf(row.Reference) == 0))}");
    }

    private static string Reasons(IEnumerable<LedgerRow> rows) => string.Join("; ", rows.GroupBy(row => row.Reason).Select(group => $"{group.Count()} × {group.Key}"));

    /// <summary>Has the queue compare what is unknown with the gateway's report.</summary>
    private async Task<int> ResolveAsync(SmsGateway gateway, List<LedgerRow> unknown, Dictionary<string, int> taken, QueueTally tally)
    {
        var resolvable = unknown.Count(row => taken.ContainsKey(row.Reference));
        await using var queue = new QueueHost(
            store,
            gateway.BaseAddress,
            builder => builder.ReconcileEvery(TimeSpan.FromSeconds(1)),
            services => services.AddIsendproReconciler(GatewayOptions.Describe));
        await queue.StartAsync();
        await Patience.UntilAsync(async () => await UnknownAsync(queue) <= unknown.Count - resolvable, TimeSpan.FromSeconds(15));
        var accepted = (await store.ReadAsync()).Where(row => row.IsAccepted).Select(row => row.Reference).ToHashSet(StringComparer.Ordinal);
        var resolved = unknown.Where(row => accepted.Contains(row.Reference)).ToList();
        var wrong = resolved.Count(row => !taken.ContainsKey(row.Reference));
        tally.Check(resolved.Count >= 0.99 * resolvable, $"{resolved.Count} of {resolvable} unknown messages were resolved that the gateway has taken");
        tally.Check(wrong == 0, $"{wrong} messages were resolved that the gateway has not taken");
        return resolved.Count;
    }

    private static async Task<int> UnknownAsync(QueueHost queue) => (int)(await queue.Manager.GetLanesAsync()).Sum(lane => lane.Unknown);
}
