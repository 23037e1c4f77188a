using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Parts;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>Compares the orders that are there with what the gateway has.</summary>
internal sealed class EntityJudge(QueueStore store, EntityPlan plan)
{
    private const string Unknown = "unknown";

    public async Task<EntityResult> JudgeAsync(SmsGateway gateway, int writerKills, QueueTally tally)
    {
        var orders = (await store.ReadTextsAsync("select \"Id\", '' from \"Orders\"")).Select(row => row.First).ToHashSet(StringComparer.Ordinal);
        var states = (await store.ReadTextsAsync("select phone, state from sms_message")).ToLookup(row => row.First, row => row.Second, StringComparer.Ordinal);
        var taken = gateway.Messages.Where(message => message.Accepted).ToLookup(message => message.Number, StringComparer.Ordinal);
        int committed = 0, rolledBack = 0, interrupted = 0, wrong = 0, sent = 0, unknown = 0, lost = 0, twice = 0, inVain = 0;
        foreach (var order in Enumerable.Range(1, plan.Transactions).Select(number => OrderPlan.Of(number, plan.Seed)))
        {
            var isThere = orders.Contains($"{order.Number}");
            committed += isThere ? 1 : 0;
            rolledBack += order.Commits ? 0 : 1;
            interrupted += order.Commits && !isThere ? 1 : 0;
            wrong += isThere && !order.Commits ? 1 : 0;
            foreach (var number in order.Messages.Select(message => PartMessages.Message(message).To.Value))
            {
                var times = taken[number.TrimStart('+')].Count();
                twice += times > 1 ? 1 : 0;
                inVain += !isThere && (times > 0 || states[number].Any()) ? 1 : 0;
                if (!isThere)
                    continue;
                var isUnknown = states[number].SequenceEqual([Unknown]);
                sent += times == 1 && !isUnknown ? 1 : 0;
                unknown += isUnknown ? 1 : 0;
                lost += times == 0 && !isUnknown ? 1 : 0;
            }
        }

        tally.Check(committed > 0 && rolledBack > 0, "nothing was committed, or nothing rolled back");
        tally.Check(wrong == 0, $"{wrong} orders are there that were rolled back");
        tally.Check(interrupted <= writerKills, $"{interrupted} orders are not there, and {writerKills} writers were killed");
        tally.Check(lost == 0, $"{lost} messages of committed transactions were not sent");
        tally.Check(twice == 0, $"{twice} messages were sent twice");
        tally.Check(unknown <= EntityPlan.InFlight * plan.WorkerKills, $"{unknown} messages are unknown");
        tally.Check(plan.IsNaive == inVain > 0, plan.IsNaive
            ? "messages beside the transaction were not sent in vain, so that this run proves nothing"
            : $"{inVain} messages were kept or sent whose transactions did not commit");
        return new EntityResult(committed, rolledBack, interrupted, writerKills, sent, unknown, lost, twice, inVain);
    }
}
