using TemplateSms.Simulator;

namespace Campaign.Workers;

/// <summary>The worker processes of a campaign, from its start to its end. It goes on while one of them is left.</summary>
internal sealed class WorkerProcesses(CampaignOptions options, SmsGateway gateway, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private readonly List<WorkerProcess> _workers = [];

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        for (var i = 0; i < options.Workers; i++)
            _workers.Add(WorkerProcess.Start(QueueSettings.Of(options, gateway.BaseAddress)));
        foreach (var worker in _workers)
            await worker.IsReadyAsync();
        Console.WriteLine($"Worker processes: {string.Join(", ", _workers.Select(worker => worker.Id))}.");
        _ = Task.WhenAll(_workers.Select(WatchAsync)).ContinueWith(_ => lifetime.StopApplication(), TaskScheduler.Default);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_workers.Select(worker => worker.StopAsync(cancellationToken)));

    private static async Task WatchAsync(WorkerProcess worker)
    {
        if (await worker.WaitAsync() is var code and not 0)
            Console.Error.WriteLine($"The worker process {worker.Id} ended with {code}.");
    }

    public void Dispose()
    {
        foreach (var worker in _workers)
            worker.Dispose();
    }
}
