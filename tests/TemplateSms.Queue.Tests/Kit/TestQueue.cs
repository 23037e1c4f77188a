using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A queue with a worker over a gateway in memory. Several may share a ledger.</summary>
internal sealed class TestQueue : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly IHost _host;

    private TestQueue(IHost host, ScriptedGateway gateway, CapturedLog log)
    {
        _host = host;
        Gateway = gateway;
        Log = log;
    }

    public ScriptedGateway Gateway { get; }

    public CapturedLog Log { get; }

    public IServiceProvider Services => _host.Services;

    public ISmsQueue Queue => Services.GetRequiredService<ISmsQueue>();

    public SmsQueueManager Manager => Services.GetRequiredService<SmsQueueManager>();

    public static TestQueue Create(TestStore store, Action<SmsQueueBuilder>? configure = null, ScriptedGateway? gateway = null, Action<IServiceCollection>? services = null)
    {
        gateway ??= new ScriptedGateway();
        var log = new CapturedLog();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        builder.Services.AddSingleton<ISmsClient>(gateway);
        services?.Invoke(builder.Services);
        builder.Services.AddSmsQueue(queue =>
        {
            store.Use(queue.PollEvery(TimeSpan.FromMilliseconds(20)));
            configure?.Invoke(queue);
        });
        return new TestQueue(builder.Build(), gateway, log);
    }

    public static async Task<TestQueue> StartAsync(TestStore store, Action<SmsQueueBuilder>? configure = null, ScriptedGateway? gateway = null, Action<IServiceCollection>? services = null)
    {
        var queue = Create(store, configure, gateway, services);
        await queue.StartAsync();
        return queue;
    }

    public Task StartAsync() => _host.StartAsync();

    public Task StopAsync() => _host.StopAsync();

    /// <summary>Waits until something is true of the ledger or the gateway.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, TimeSpan? patience = null)
    {
        using var time = new CancellationTokenSource(patience ?? _patience);
        while (!await condition())
        {
            Assert.False(time.IsCancellationRequested, "It did not come to that in time.");
            await Task.Delay(10);
        }
    }

    public static Task UntilAsync(Func<bool> condition, TimeSpan? patience = null) => UntilAsync(() => Task.FromResult(condition()), patience);

    /// <summary>Waits until nothing is queued or on its way.</summary>
    public Task UntilEmptyAsync() => UntilAsync(async () => (await Manager.GetLanesAsync()).All(lane => lane is { Queued: 0, Sending: 0 }));

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
