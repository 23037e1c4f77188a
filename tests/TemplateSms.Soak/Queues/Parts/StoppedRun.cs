using System.Collections.Concurrent;
using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>A worker is stopped between a claim and its first byte until its lease has ended, and then goes on: it sends nothing of that claim.</summary>
internal sealed class StoppedRun(QueueStore store, int rounds)
{
    private const int Few = 4;
    private const int InFlight = 4;
    private const int MessagesOfARound = 60;

    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _margin = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _hold = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan _slack = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        await using var queue = new QueueHost(store, gateway.BaseAddress, builder => builder.WithoutWorker());
        await PartMessages.AddAsync(queue.Queue, MessagesOfARound);
        var settings = new WorkerSettings
        {
            Store = store.Name,
            Connection = store.Connection,
            Gateway = gateway.BaseAddress,
            InFlight = InFlight,
            Timeout = _timeout,
            Margin = _margin,
            Hold = _hold,
        };
        var errors = new ConcurrentQueue<string>();
        await using var stopped = await ChildProcess.StartAsync(ChildPrograms.Worker, settings, errors);
        await using var other = await ChildProcess.StartAsync(ChildPrograms.Worker, settings, errors);
        for (var round = 0; round < rounds; round++)
        {
            await PartMessages.AddAsync(queue.Queue, MessagesOfARound, first: MessagesOfARound * (round + 1));
            await stopped.WaitForAsync(HoldingHandler.Holding, _patience);
            Signals.Stop(stopped.Id);
            await Task.Delay(_timeout + _margin + _slack);
            Signals.Continue(stopped.Id);
            await Task.Delay(_slack);
        }

        tally.Check(await queue.IsEmptiedAsync(_patience), "the queue was not empty in time");
        await JudgeAsync(gateway, tally);
    }

    private async Task JudgeAsync(SmsGateway gateway, QueueTally tally)
    {
        var rows = await store.ReadAsync();
        var taken = PartMessages.Taken(gateway);
        var takenBack = rows.Sum(row => row.NotReached);
        var twice = rows.Count(row => taken[row.Reference].Count() > 1);
        var late = rows.Count(row => taken[row.Reference].Any(time => time > row.Claimed + _margin + _slack));
        var unknown = rows.Count(row => row.IsUnknown);
        tally.Add("stops", rounds);
        tally.Add("taken back", takenBack);
        tally.Add("unknown", unknown);
        tally.Check(takenBack > 0, "no attempt was taken back, so that this run proves nothing");
        tally.Check(twice == 0, $"{twice} messages were sent twice");
        tally.Check(late == 0, $"{late} messages were sent by a claim that had ended");
        tally.Check(rows.All(row => row.IsAccepted || row.IsUnknown), $"{rows.Count(row => !row.IsAccepted && !row.IsUnknown)} messages are neither accepted nor unknown");
        // Few rounds share their machine with other tests, and a lease ends now and then while its request is on its way.
        tally.Check(unknown <= Math.Max(rounds, Few) * InFlight, $"{unknown} messages are unknown");
    }
}
