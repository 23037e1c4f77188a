using Campaign.Gateways;
using Microsoft.Extensions.Logging.Console;
using Npgsql;
using TemplateSms.Queue;

namespace Campaign.Workers;

/// <summary>The queue of the campaign, alike in every process.</summary>
internal static class CampaignQueue
{
    private static readonly TimeSpan _codeLifetime = TimeSpan.FromMinutes(2);

    /// <summary>Registers the account and the queue.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="settings">The settings that all processes share.</param>
    /// <param name="isWorker">Whether this process sends, beside what it queues.</param>
    public static void AddQueue(this HostApplicationBuilder builder, QueueSettings settings, bool isWorker)
    {
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The output is for people, and for the process that waits for a worker.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddIsendpro(account =>
        {
            // This gateway takes any key. A real one belongs in configuration: services.AddIsendpro(configuration.GetSection("Isendpro")).
            account.ApiKey = Guid.NewGuid().ToString("N");
            account.BaseAddress = settings.Gateway;
            account.StopRestrictionLifted = true;
            account.TimeZone = Daytime.ZoneAt(DateTimeOffset.UtcNow);
        });
        if (settings.RabbitMq is { } broker)
            builder.AddBus(settings, broker, isWorker);
        if (settings.PostgreSql is { } connection)
            builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(connection));
        builder.Services.AddSmsQueue(queue =>
        {
            if (settings.PostgreSql is null)
                queue.UseSqlite(settings.File);
            else
                queue.UsePostgreSql();
            queue
                .Lane("codes", lane => lane.First().ExpireAfter(_codeLifetime))
                .Lane("marketing", lane => lane.Last().RatePerSecond(settings.Rate));
            if (settings.RabbitMq is not null)
                queue.UseWolverine();
            if (!isWorker)
                queue.WithoutWorker();
        });
    }

    /// <summary>Runs an application until it is stopped, also by Ctrl+C while it starts.</summary>
    public static async Task RunToEndAsync(this IHost host)
    {
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        try
        {
            await host.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // It was stopped before all of it had started.
        }
    }
}
