using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using TemplateSms.Queue;
using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues.Processes;

/// <summary>Works off a queue until its parent has enough.</summary>
internal static class WorkerProgram
{
    public static async Task<int> RunAsync(WorkerSettings settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging(logging => logging
            .AddSimpleConsole(console => console.SingleLine = true)
            .AddFilter((category, level) => level >= LogLevel.Warning && category?.StartsWith("TemplateSms.Queue", StringComparison.Ordinal) == true));
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        var http = builder.Services.AddIsendpro(options =>
        {
            options.ApiKey = QueueHost.ApiKey;
            options.BaseAddress = settings.Gateway;
            options.Timeout = settings.Timeout;
        });
        if (settings.Hold > TimeSpan.Zero)
            http.AddHttpMessageHandler(() => new HoldingHandler(settings.Hold));
        builder.Services.AddSmsQueue(queue =>
        {
            QueueStore.Use(queue, settings.Store, settings.Connection);
            queue.InFlight(settings.InFlight).LeaseMargin(settings.Margin);
            if (settings.SendsAgain)
                queue.OnUnknown(UnknownOutcome.SendAgain);
            if (settings.PerSecond is { } rate)
                queue.Lane("default", lane => lane.RatePerSecond(rate));
        });
        using var host = builder.Build();
        await host.StartAsync().ConfigureAwait(false);
        await ChildPrograms.UntilParentEndsAsync().ConfigureAwait(false);
        await host.StopAsync().ConfigureAwait(false);
        return 0;
    }
}
