using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues;

/// <summary>A queue in this process, with or without a worker.</summary>
internal sealed class QueueHost : IAsyncDisposable
{
    public const string ApiKey = "key-of-a-soak";

    private readonly IHost _host;

    /// <param name="store">The database.</param>
    /// <param name="gateway">The gateway's address.</param>
    /// <param name="configure">Sets the queue up.</param>
    /// <param name="services">Registers what else is needed, before the queue.</param>
    /// <param name="recipients">The most recipients of a request.</param>
    public QueueHost(QueueStore store, Uri gateway, Action<SmsQueueBuilder> configure, Action<IServiceCollection>? services = null, int recipients = 50)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services?.Invoke(builder.Services);
        builder.Services.AddIsendpro(options =>
        {
            options.ApiKey = ApiKey;
            options.BaseAddress = gateway;
            options.Timeout = TimeSpan.FromSeconds(2);
            options.MaxRecipientsPerRequest = recipients;
        });
        builder.Services.AddSmsQueue(queue =>
        {
            queue.Use(_ => store.Dialect);
            configure(queue);
        });
        _host = builder.Build();
    }

    public ISmsQueue Queue => _host.Services.GetRequiredService<ISmsQueue>();

    public SmsQueueManager Manager => _host.Services.GetRequiredService<SmsQueueManager>();

    public Task StartAsync() => _host.StartAsync();

    /// <summary>Waits until nothing is queued or on its way.</summary>
    /// <returns>Whether it came to that in time.</returns>
    public Task<bool> IsEmptiedAsync(TimeSpan patience) =>
        Patience.UntilAsync(IsEmptyAsync, patience);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private async Task<bool> IsEmptyAsync()
    {
        try
        {
            return (await Manager.GetLanesAsync()).All(lane => lane is { Queued: 0, Sending: 0 });
        }
        catch (DbException)
        {
            // The server was killed a moment ago, and connections from before are broken.
            return false;
        }
    }
}
