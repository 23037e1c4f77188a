using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Queue.Working;

namespace TemplateSms.Queue.Bus;

/// <summary>
/// Stands in for the worker where a bus brings the messages: keeps the ledger in order, and publishes what is due and nobody has published,
/// such as messages that were put back, released, or whose request the bus has lost.
/// </summary>
internal sealed class BusWorker(
    QueueSettings settings,
    WorkerStart start,
    DueMessages due,
    BusPublisher publisher,
    SmsQueueSender sender,
    Housekeeping housekeeping,
    IHostApplicationLifetime lifetime,
    ILogger<BusWorker> logger,
    TimeProvider clock) : BackgroundService
{
    private const int MostAtOnce = 100;

    /// <summary>The part of its time that the search takes at most.</summary>
    private const int Spare = 10;

    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromSeconds(5);

    /// <exception cref="InvalidOperationException">An account is missing, or the database does not keep what it commits.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await start.BeginAsync(cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        // Not disposed: the bus, which may stop after this, still has messages on their way.
        cancellationToken.Register(sender.Abandon);
        return base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(PublishAsync(stoppingToken), housekeeping.RunAsync(stoppingToken)).ConfigureAwait(false);
    }

    private async Task PublishAsync(CancellationToken stoppingToken)
    {
        await UntilStartedAsync(stoppingToken).ConfigureAwait(false);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = _interval;
            var started = Stopwatch.GetTimestamp();
            try
            {
                await start.OpenAsync(stoppingToken).ConfigureAwait(false);
                foreach (var lane in settings.Lanes.InOrder)
                {
                    if (!await PublishAsync(lane, stoppingToken).ConfigureAwait(false))
                        wait = _afterFailure;
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.HousekeepingFailed(e, "publishing");
            }

            // A ledger with very many messages is not searched all the time.
            var rest = Stopwatch.GetElapsedTime(started) * Spare;
            await Task.Delay(rest > wait ? rest : wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Publishes the messages of a lane that nobody has published.</summary>
    /// <returns>Whether the bus took them.</returns>
    private async Task<bool> PublishAsync(SmsLane lane, CancellationToken stoppingToken)
    {
        while (true)
        {
            var requests = await due.TakeAsync(lane.Name, settings.PublishAgain, MostAtOnce, stoppingToken).ConfigureAwait(false);
            if (!await publisher.PublishAsync(requests, stoppingToken).ConfigureAwait(false))
            {
                await due.PutOffAsync([.. requests.Select(request => request.Id)], _afterFailure, stoppingToken).ConfigureAwait(false);
                return false;
            }

            if (requests.Count < MostAtOnce)
                return true;
        }
    }

    /// <summary>Waits until all of the application has started, and the bus with it.</summary>
    private async Task UntilStartedAsync(CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStarted, stoppingToken);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
