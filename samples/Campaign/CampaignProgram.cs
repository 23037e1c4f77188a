using System.Data.Common;
using Campaign.Gateways;
using Campaign.Sending;
using Campaign.Watching;
using Campaign.Workers;
using TemplateSms.Queue;

namespace Campaign;

/// <summary>Runs a campaign: a gateway, the queue and its workers, and what is queued.</summary>
internal static class CampaignProgram
{
    /// <returns>The exit code: 0 when all messages were accepted, and every code in time.</returns>
    public static async Task<int> RunAsync(CampaignOptions options)
    {
        Directory.CreateDirectory(options.Folder);
        Environment.ExitCode = 1;
        // It outlives the host, whose workers end what they have begun.
        await using var gateway = await DevelopmentGateway.StartAsync(options.Folder);

        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(gateway);
        builder.AddQueue(QueueSettings.Of(options, gateway.BaseAddress), isWorker: options.Workers == 0);
        // Hosted services start in this order and stop in the other: nothing is queued any more when the workers stop.
        if (options.Workers > 0)
            builder.Services.AddHostedService<WorkerProcesses>();
        builder.Services.AddSingleton<SpringSale>();
        builder.Services.AddSingleton<LoginCodes>();
        builder.Services.AddSingleton<Ledger>();
        builder.Services.AddHostedService<CampaignRun>();
        using var host = builder.Build();
        if (await HasLedgerAsync(host.Services.GetRequiredService<SmsQueueManager>()))
            await host.RunToEndAsync();
        return Environment.ExitCode;
    }

    private static async Task<bool> HasLedgerAsync(SmsQueueManager manager)
    {
        try
        {
            await manager.EnsureCreatedAsync();
            return true;
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            Console.Error.WriteLine($"The ledger cannot be used: {failure.Message}");
            return false;
        }
    }
}
