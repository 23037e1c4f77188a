using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TemplateSms.Benchmarks.Queues;
using TemplateSms.Queue;
using Wolverine;
using Wolverine.Postgresql;
using Wolverine.RabbitMQ;

namespace TemplateSms.Soak.Bus.Throughput;

/// <summary>Queues messages in one way, and then sends them.</summary>
internal sealed class WayRun(Way way, BenchmarkStore store, Uri broker)
{
    /// <summary>The callers that queue messages at the same time.</summary>
    private const int Callers = 16;

    /// <summary>The messages that are on their way at once.</summary>
    private const int InFlight = 64;

    private const int WarmUp = 32;
    private readonly string _name = $"sms-{Guid.NewGuid():N}";
    private readonly InstantGateway _gateway = new(way.MostOfARequest);

    /// <summary>Measures how long the messages take to be queued, and then to be sent.</summary>
    /// <param name="messages">The messages, many.</param>
    /// <returns>The messages a second of both.</returns>
    public async Task<(double Queueing, double Sending)> MeasureAsync(int messages)
    {
        var queueing = await QueueAsync(messages).ConfigureAwait(false);
        using var host = Build(hasWorker: true);
        await host.StartAsync().ConfigureAwait(false);
        // What comes first finds code that is not compiled yet.
        await IsTakenAsync(WarmUp).ConfigureAwait(false);
        var (started, before) = (Stopwatch.GetTimestamp(), _gateway.Taken);
        await IsTakenAsync(messages + WarmUp).ConfigureAwait(false);
        var sending = (messages + WarmUp - before) / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await host.StopAsync().ConfigureAwait(false);
        return (queueing, sending);
    }

    private async Task<double> QueueAsync(int messages)
    {
        using var host = Build(hasWorker: false);
        await host.StartAsync().ConfigureAwait(false);
        for (var i = 0; i < WarmUp; i++)
            await QueueOneAsync(host.Services, messages + i).ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var i = caller; i < messages; i += Callers)
                await QueueOneAsync(host.Services, i).ConfigureAwait(false);
        }))).ConfigureAwait(false);
        var rate = messages / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await host.StopAsync().ConfigureAwait(false);
        return rate;
    }

    private async Task QueueOneAsync(IServiceProvider services, int number)
    {
        var to = string.Create(CultureInfo.InvariantCulture, $"+336{number:00000000}");
        if (way.HasLedger)
        {
            await services.GetRequiredService<ISmsQueue>().SendAsync(SendNowHandler.Content.To(PhoneNumber.Parse(to))).ConfigureAwait(false);
            return;
        }

        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(new SendNow(to[1..], to)).ConfigureAwait(false);
    }

    private IHost Build(bool hasWorker)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        builder.Services.AddSingleton<ISmsClient>(_gateway);
        if (way.HasLedger)
        {
            builder.Services.AddSmsQueue(queue =>
            {
                queue.Use(_ => store.Dialect).InFlight(InFlight);
                if (way.HasBus)
                    queue.UseWolverine();
                if (!hasWorker)
                    queue.WithoutWorker();
            });
        }

        if (way.HasBus)
            builder.UseWolverine(options => Configure(options, hasWorker));
        return builder.Build();
    }

    private void Configure(WolverineOptions options, bool hasWorker)
    {
        options.ApplicationAssembly = typeof(WayRun).Assembly;
        options.Discovery.DisableConventionalDiscovery();
        options.PersistMessagesWithPostgresql(NpgsqlDataSource.Create(store.Connection!), "wolverine");
        options.UseRabbitMq(broker).AutoProvision();
        if (way.HasLedger)
        {
            options.AddSmsQueue();
            options.PublishMessage<SendQueuedSms>().ToRabbitQueue(_name);
            if (hasWorker)
                options.ListenToRabbitQueue(_name).ProcessInParallelWithNativeAcks().MaximumParallelMessages(InFlight);
            return;
        }

        options.Discovery.IncludeType(typeof(SendNowHandler));
        options.PublishMessage<SendNow>().ToRabbitQueue(_name).UseDurableOutbox();
        if (hasWorker)
            options.ListenToRabbitQueue(_name).UseDurableInbox().MaximumParallelMessages(InFlight);
    }

    private async Task IsTakenAsync(int messages)
    {
        while (_gateway.Taken < messages)
            await Task.Delay(1).ConfigureAwait(false);
    }
}
