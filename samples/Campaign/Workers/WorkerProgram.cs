using System.Text.Json;

namespace Campaign.Workers;

/// <summary>Sends what is queued until the campaign's process ends.</summary>
internal static class WorkerProgram
{
    public static async Task<int> RunAsync()
    {
        var settings = JsonSerializer.Deserialize<QueueSettings>(Console.In.ReadLine() ?? "")!;
        var builder = Host.CreateApplicationBuilder();
        builder.AddQueue(settings, isWorker: true);
        using var host = builder.Build();
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        // A thread of its own, which the console holds while it waits.
        new Thread(() => StopWithTheCampaign(lifetime)) { IsBackground = true }.Start();
        lifetime.ApplicationStarted.Register(() => Console.WriteLine(WorkerProcess.Ready));
        await host.RunToEndAsync();
        return 0;
    }

    /// <summary>Waits for the end of the input, which the campaign's process ends with itself, however it ends.</summary>
    private static void StopWithTheCampaign(IHostApplicationLifetime lifetime)
    {
        Console.In.ReadLine();
        lifetime.StopApplication();
    }
}
