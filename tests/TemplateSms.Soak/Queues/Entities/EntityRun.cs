using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Entities;

/// <summary>Applications save orders with their messages, of which half are rolled back, while they and the worker that sends are killed.</summary>
internal sealed class EntityRun(QueueStore store, EntityPlan plan)
{
    private const int Writers = 2;

    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(4);
    // Three processes write one file of SQLite.
    private static readonly TimeSpan _margin = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(120);

    private readonly Random _random = new(plan.Seed);
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly List<WriterRange> _ranges = [];

    public async Task<EntityResult> RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        await using var queue = new QueueHost(store, gateway.BaseAddress, builder => builder.WithoutWorker());
        await queue.Manager.EnsureCreatedAsync();
        await CreateOrdersAsync();
        var share = plan.Transactions / Writers;
        for (var i = 0; i < Writers; i++)
            _ranges.Add(new WriterRange((i * share) + 1, i == Writers - 1 ? plan.Transactions : (i + 1) * share));
        var worker = await StartWorkerAsync(gateway);
        var started = Stopwatch.GetTimestamp();
        foreach (var range in _ranges)
            await StartAsync(range, gateway);
        for (var i = 0; i < plan.Kills; i++)
        {
            tally.Check(await IsReachedAsync((i + 1) * plan.Transactions / (plan.Kills + 1)), "the writers did not go on in time");
            await Task.Delay(_random.Next(30));
            if (plan.IsOfWorker(i))
            {
                await worker.KillAsync();
                await worker.DisposeAsync();
                worker = await StartWorkerAsync(gateway);
            }
            else if (_ranges.Where(range => !range.IsDone).ToList() is { Count: > 0 } running)
            {
                await KillAsync(running[_random.Next(running.Count)], gateway);
            }
        }

        tally.Check(await Patience.UntilAsync(() => _ranges.TrueForAll(range => range.IsDone), _patience), "the writers did not end in time");
        tally.Add("seconds of the writers", (long)Stopwatch.GetElapsedTime(started).TotalSeconds);
        tally.Check(await queue.IsEmptiedAsync(_patience), "the queue was not empty in time");
        foreach (var range in _ranges)
            await range.Process!.DisposeAsync();
        await worker.DisposeAsync();
        var result = await new EntityJudge(store, plan).JudgeAsync(gateway, _ranges.Sum(range => range.Kills), tally);
        if (tally.Breaches.Count > 0)
            tally.Notes.AddRange(_errors);
        return result;
    }

    private async Task CreateOrdersAsync()
    {
        var options = new DbContextOptionsBuilder<ShopContext>();
        ShopContext.Use(options, store.Name, store.Connection);
        await using var db = new ShopContext(options.Options);
        await store.ExecuteAsync(db.Database.GenerateCreateScript());
        db.Orders.Add(new ShopOrder { Id = OrderWriter.Taken });
        await db.SaveChangesAsync();
    }

    private Task<bool> IsReachedAsync(int orders) => Patience.UntilAsync(() => _ranges.Sum(range => range.Begun) >= orders || _ranges.TrueForAll(range => range.IsDone), _patience);

    private async Task KillAsync(WriterRange range, SmsGateway gateway)
    {
        await range.Process!.KillAsync();
        await range.Process.DisposeAsync();
        if (range.IsDone)
            return;
        range.Kills++;
        await StartAsync(range, gateway);
    }

    private async Task StartAsync(WriterRange range, SmsGateway gateway)
    {
        var settings = new WriterSettings
        {
            Store = store.Name,
            Connection = store.Connection,
            Gateway = gateway.BaseAddress,
            First = range.Next,
            Last = range.Last,
            Seed = plan.Seed,
            IsNaive = plan.IsNaive,
        };
        range.Process = await ChildProcess.StartAsync(ChildPrograms.Writer, settings, _errors, range.Hear);
    }

    private Task<ChildProcess> StartWorkerAsync(SmsGateway gateway) => ChildProcess.StartAsync(
        ChildPrograms.Worker,
        new WorkerSettings { Store = store.Name, Connection = store.Connection, Gateway = gateway.BaseAddress, InFlight = EntityPlan.InFlight, Timeout = _timeout, Margin = _margin },
        _errors);

    /// <summary>The orders of one writer, however often it is started.</summary>
    private sealed class WriterRange(int first, int last)
    {
        private int _begun = first - 1;
        private volatile bool _isDone;

        public int Last => last;

        /// <summary>The first order that was not begun.</summary>
        public int Next => Volatile.Read(ref _begun) + 1;

        public int Begun => Next - first;

        public bool IsDone => _isDone;

        public int Kills { get; set; }

        public ChildProcess? Process { get; set; }

        public void Hear(string line)
        {
            if (line == WriterProgram.Done)
                _isDone = true;
            else
                Volatile.Write(ref _begun, int.Parse(line, CultureInfo.InvariantCulture));
        }
    }
}
