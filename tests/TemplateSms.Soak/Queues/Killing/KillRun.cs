using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using TemplateSms.Soak.Queues.Bus;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Killing;

/// <summary>Workers send a queue's messages over HTTP to a gateway with faults, while they, the database and the gateway are killed.</summary>
internal sealed class KillRun : IAsyncDisposable
{
    /// <summary>The most numbers of one command line.</summary>
    private const int MostNumbers = 1_000;

    private const double FaultRate = 0.006;
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan _quiet = TimeSpan.FromSeconds(20);

    private readonly QueueStore _store;
    private readonly RabbitMqServer? _broker;
    private readonly bool _isNaive;
    private readonly KillPlan _plan;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sms-soak-");
    private readonly Random _random;
    private readonly int _port = FreePort();
    private readonly List<ChildProcess> _workers = [];
    private readonly RequestLogReader _log;
    private ChildProcess? _gateway;
    private int _gateways;

    /// <param name="store">The database.</param>
    /// <param name="plan">The kills.</param>
    /// <param name="broker">The broker of the bus that brings the messages; null where workers look for them.</param>
    /// <param name="isNaive">Whether the bus has no ledger, and its handler sends the messages as they come.</param>
    public KillRun(QueueStore store, KillPlan plan, RabbitMqServer? broker = null, bool isNaive = false)
    {
        _broker = broker;
        _isNaive = isNaive;
        _store = store;
        _plan = plan;
        _random = new Random(plan.Seed);
        _log = new RequestLogReader(LogPath);
    }

    /// <summary>The first lines that the processes have written to standard error.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    private string LogPath => Path.Combine(_folder.FullName, "requests");

    private string LedgerPath => Path.Combine(_folder.FullName, "gateway.db");

    private Uri Address => new($"http://127.0.0.1:{_port}/cgi-bin/");

    /// <summary>Runs to the end of the queue, and judges.</summary>
    public async Task<KillResult> RunAsync(QueueTally tally)
    {
        var started = Stopwatch.GetTimestamp();
        await using var queue = new QueueHost(_store, Address, builder => builder.WithoutWorker());
        var feeder = new Feeder(queue.Queue, _plan.Messages);
        // What is queued later on a bus is published by its workers, as what a bus has lost.
        await (_broker is null ? feeder.FeedAsync(0, _plan.Messages / 2) : FeedBusAsync(_plan.Messages / 2));
        await StartGatewayAsync();
        _workers.AddRange(await Task.WhenAll(Enumerable.Range(0, KillPlan.Workers).Select(_ => StartWorkerAsync())));
        using var stalled = new CancellationTokenSource();
        var feeding = feeder.FollowAsync(() => _log.Messages, stalled.Token);
        var isStalled = false;
        for (var i = 0; i < _plan.Targets.Count && !isStalled; i++)
        {
            isStalled = !await IsReachedAsync((i + 1) * _plan.Messages / (_plan.Targets.Count + 1));
            await KillAsync(_plan.Targets[i]);
        }

        isStalled = isStalled || !await IsReachedAsync(_plan.Messages / 2);
        if (isStalled)
            await stalled.CancelAsync();
        await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        tally.Check(await queue.IsEmptiedAsync(_patience) && !isStalled, $"the queue was not empty after {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s; {_log.Messages} messages had come to the gateway");
        await StopAsync();
        tally.Add("seconds", (long)Stopwatch.GetElapsedTime(started).TotalSeconds);
        return await new KillJudge(_store, _plan, _log, LedgerPath).JudgeAsync(tally);
    }

    /// <summary>Runs without a ledger until the bus has nothing left, and counts what came.</summary>
    public async Task<KillResult> RunNaiveAsync(QueueTally tally)
    {
        var started = Stopwatch.GetTimestamp();
        await FeedBusAsync(_plan.Messages);
        await StartGatewayAsync();
        _workers.AddRange(await Task.WhenAll(Enumerable.Range(0, KillPlan.Workers).Select(_ => StartWorkerAsync())));
        for (var i = 0; i < _plan.Targets.Count; i++)
        {
            await IsReachedAsync((i + 1) * _plan.Messages / (_plan.Targets.Count + 1));
            await KillAsync(_plan.Targets[i]);
        }

        var isEmpty = await IsBusEmptiedAsync();
        tally.Check(isEmpty, $"the bus without a ledger was not empty after {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        await StopAsync();
        tally.Add("without a ledger: seconds", (long)Stopwatch.GetElapsedTime(started).TotalSeconds);
        return await new KillJudge(_store, _plan, _log, LedgerPath).CountAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        await Task.WhenAll(_workers.Select(worker => worker.DisposeAsync().AsTask()));
        _workers.Clear();
        if (_gateway is not null)
            await _gateway.DisposeAsync();
        _gateway = null;
    }

    /// <summary>Waits until the inbox and the outbox are empty, and nothing more comes from the broker.</summary>
    private async Task<bool> IsBusEmptiedAsync()
    {
        var last = Stopwatch.GetTimestamp();
        var came = 0;
        return await Patience.UntilAsync(
            async () =>
            {
                _log.Read();
                if (came != _log.Messages || await HasOpenEnvelopesAsync())
                    last = Stopwatch.GetTimestamp();
                came = _log.Messages;
                return Stopwatch.GetElapsedTime(last) > _quiet;
            },
            _patience * 2);
    }

    private async Task<bool> HasOpenEnvelopesAsync() => (await _store.ReadTextsAsync(
        """
        select 1, 'open' from wolverine.wolverine_incoming_envelopes where status <> 'Handled'
        union all select 1, 'open' from wolverine.wolverine_outgoing_envelopes limit 1
        """)).Count > 0;

    private Task<bool> IsReachedAsync(int messages) => Patience.UntilAsync(
        () =>
        {
            _log.Read();
            return _log.Messages >= messages;
        },
        _patience);

    private async Task KillAsync(KillTarget target)
    {
        switch (target)
        {
            case KillTarget.Worker:
                var index = _random.Next(_workers.Count);
                await _workers[index].KillAsync();
                await _workers[index].DisposeAsync();
                _workers[index] = await StartWorkerAsync();
                break;
            case KillTarget.Broker:
                await _broker!.CrashAsync();
                break;
            case KillTarget.Database:
                await _store.CrashAsync();
                break;
            default:
                await _gateway!.KillAsync();
                await _gateway.DisposeAsync();
                await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(500)));
                await StartGatewayAsync();
                break;
        }
    }

    private async Task StartGatewayAsync() => _gateway = await ChildProcess.StartAsync(
        ChildPrograms.Gateway,
        new GatewaySettings { Port = _port, Ledger = LedgerPath, Log = LogPath, Seed = _plan.Seed + _gateways++, FaultRate = FaultRate, Timeout = _timeout },
        Errors);

    private async Task FeedBusAsync(int messages)
    {
        foreach (var some in Enumerable.Range(0, messages).Select(number => Feeder.NumberOf(number).Value).Chunk(MostNumbers))
            await (await ChildProcess.StartAsync(BusPrograms.Name, SettingsOfBus() with { Numbers = some }, Errors, assembly: BusPrograms.File)).DisposeAsync();
    }

    private BusSettings SettingsOfBus() => new()
    {
        Broker = _broker!.Address,
        Connection = _store.Connection,
        Gateway = Address,
        IsNaive = _isNaive,
        InFlight = KillPlan.InFlight,
        Timeout = _timeout,
    };

    private Task<ChildProcess> StartWorkerAsync() => _broker is null ? StartOwnWorkerAsync() : ChildProcess.StartAsync(BusPrograms.Name, SettingsOfBus(), Errors, assembly: BusPrograms.File);

    private Task<ChildProcess> StartOwnWorkerAsync() => ChildProcess.StartAsync(
        ChildPrograms.Worker,
        new WorkerSettings { Store = _store.Name, Connection = _store.Connection, Gateway = Address, InFlight = KillPlan.InFlight, Timeout = _timeout, SendsAgain = _plan.SendsAgain },
        Errors);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
