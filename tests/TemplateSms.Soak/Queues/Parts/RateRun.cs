using System.Collections.Concurrent;
using System.Globalization;
using TemplateSms.Simulator;
using TemplateSms.Soak.Queues.Gateways;
using TemplateSms.Soak.Queues.Processes;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Parts;

/// <summary>Two processes share a rate.</summary>
internal sealed class RateRun(QueueStore store, int seconds)
{
    private const int PerSecond = 20;

    /// <summary>The burst of a lane that names none.</summary>
    private const int Burst = PerSecond / 4;

    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private const int Minute = 60;

    /// <summary>The part by which a minute may be off.</summary>
    private const double AllowedPart = 0.05;

    /// <summary>The least part of a shorter time, in which workers of a busy machine stand still for longer than a burst makes up for.</summary>
    private const double LeastPart = 0.5;

    /// <summary>The messages of a tenth of a second, by which a busy machine delays one claim more than the next.</summary>
    private const int Jitter = PerSecond / 10;

    /// <summary>The messages of a half: a short run shares the machine with other tests.</summary>
    private const int JitterOfShortRuns = PerSecond / 2;

    public async Task RunAsync(QueueTally tally)
    {
        await using var gateway = await SmsGateway.StartAsync(GatewayOptions.With());
        await using var queue = new QueueHost(store, gateway.BaseAddress, builder => builder.WithoutWorker());
        await PartMessages.AddAsync(queue.Queue, (seconds + 10) * PerSecond);
        var settings = new WorkerSettings { Store = store.Name, Connection = store.Connection, Gateway = gateway.BaseAddress, InFlight = 16, PerSecond = PerSecond };
        var errors = new ConcurrentQueue<string>();
        await using (await ChildProcess.StartAsync(ChildPrograms.Worker, settings, errors))
        await using (await ChildProcess.StartAsync(ChildPrograms.Worker, settings, errors))
            await Task.Delay(TimeSpan.FromSeconds(seconds + 2));
        var claims = (await store.ReadAsync()).Where(row => row.Claimed is not null).Select(row => row.Claimed!.Value).Order().ToList();
        Judge(claims, [.. PartMessages.Taken(gateway).SelectMany(times => times).Order()], tally);
    }

    private void Judge(List<DateTimeOffset> claims, List<DateTimeOffset> taken, QueueTally tally)
    {
        // From the second second on, when both are at work.
        var start = claims[0] + _second;
        var sent = taken.Count(time => time >= start && time < start + (seconds * _second));
        var most = MostOfASecond(claims);
        tally.Add("seconds", seconds);
        tally.Add("a second", ((double)sent / seconds).ToString("0.00", CultureInfo.InvariantCulture));
        tally.Add("most of a second", most);
        tally.Add("most that came in a second", MostOfASecond(taken));
        var least = seconds < Minute ? LeastPart : 1 - AllowedPart;
        tally.Check(sent >= least * PerSecond * seconds, $"only {sent} messages left in {seconds} seconds, at {PerSecond} a second");
        tally.Check(sent <= ((1 + AllowedPart) * PerSecond * seconds) + Burst, $"{sent} messages left in {seconds} seconds, at {PerSecond} a second");
        tally.Check(most <= PerSecond + Burst + (seconds < Minute ? JitterOfShortRuns : Jitter), $"{most} messages were claimed in one second");
    }

    private static int MostOfASecond(List<DateTimeOffset> times)
    {
        var most = 0;
        for (int first = 0, last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= _second)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
