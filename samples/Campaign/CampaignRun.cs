using System.Data.Common;
using Campaign.Gateways;
using Campaign.Sending;
using Campaign.Watching;
using TemplateSms;
using TemplateSms.Queue;
using TemplateSms.Simulator;

namespace Campaign;

/// <summary>Queues the campaign and the codes, watches them until all are sent, and stops the application.</summary>
internal sealed class CampaignRun(
    CampaignOptions options, SmsGateway gateway, SmsQueueManager manager, SpringSale sale, LoginCodes codes, Ledger ledger, IHostApplicationLifetime lifetime) : BackgroundService
{
    private const int WarmUpCodes = 5;

    private static readonly TimeSpan _warmUpLook = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await RunAsync(stoppingToken);
        }
        catch (SmsException failure)
        {
            Console.Error.WriteLine($"A message was not queued: {failure.Message}");
        }
        catch (DbException failure)
        {
            Console.Error.WriteLine($"The ledger was not reached: {failure.Message}");
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Console.WriteLine();
            Console.WriteLine("Stopped. The same command goes on from here.");
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        var before = (await ledger.ReadAsync(stoppingToken)).Accepted;
        Console.WriteLine($"Campaign '{options.Name}': {Figures.Of(options.Messages)} messages, at most {Figures.Of(options.Rate)} a second.");
        Console.WriteLine($"The gateway is a simulator with an inbox: {gateway.InboxAddress}");
        Console.WriteLine("Press Ctrl+C to stop.");
        Console.WriteLine();
        await WarmUpAsync(stoppingToken);
        Progress.Begin();
        var progress = new Progress();

        using var isSent = new CancellationTokenSource();
        var messages = sale.QueueAsync(stoppingToken);
        var signIns = codes.QueueAsync(isSent.Token, stoppingToken);
        var state = await UntilAsync(() => messages.IsCompleted, state => state.IsSent, progress, signIns, stoppingToken);
        await messages;
        await isSent.CancelAsync();
        await signIns;
        state = await UntilAsync(() => true, state => state.HasCodesSent, progress, Task.CompletedTask, stoppingToken);
        progress.End(state);

        var summary = new Summary(options, state, before, codes.Queued, DevelopmentGateway.CountTwice(gateway), progress.Elapsed);
        foreach (var line in summary.Lines())
            Console.WriteLine(line);
        Environment.ExitCode = summary.IsSuccess ? 0 : 1;
    }

    private async Task WarmUpAsync(CancellationToken stoppingToken)
    {
        await codes.WarmUpAsync(WarmUpCodes * Math.Max(1, options.Workers), stoppingToken);
        while ((await manager.GetLanesAsync(stoppingToken)).Any(lane => lane is { Name: "codes" } and not { Queued: 0, Sending: 0 }))
            await Task.Delay(_warmUpLook, stoppingToken);
    }

    /// <summary>Watches the ledger until a state that is reached after a condition.</summary>
    private async Task<CampaignState> UntilAsync(Func<bool> mayEnd, Func<CampaignState, bool> isEnd, Progress progress, Task beside, CancellationToken stoppingToken)
    {
        while (true)
        {
            // Asked before the ledger is: what ends meanwhile is seen by the next look.
            var isLast = mayEnd();
            var state = await ledger.ReadAsync(stoppingToken);
            if (isLast && isEnd(state))
                return state;
            progress.Show(state);
            if (beside.IsFaulted)
                await beside;
            await Task.Delay(_look, stoppingToken);
        }
    }
}
