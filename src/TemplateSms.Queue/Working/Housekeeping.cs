using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Working;

/// <summary>Keeps the ledger in order, beside the sends: every worker does, and none needs the others.</summary>
internal sealed class Housekeeping(
    QueueSettings settings, Sweeper sweeper, LaneTable lanes, LedgerReader reader, Reconciliation reconciliation, QueueMetrics metrics, QueueSignal signal, ILogger<Housekeeping> logger, TimeProvider clock)
{
    /// <summary>The most of the time in which messages are counted, which takes the longer the more there are.</summary>
    private const double MostCounting = 0.01;

    private static readonly TimeSpan _often = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _atTimes = TimeSpan.FromSeconds(15);

    public Task RunAsync(CancellationToken stoppingToken) => Task.WhenAll(
        RepeatAsync("leases", _often, EndLeasesAsync, stoppingToken),
        RepeatAsync("expiry", _often, ExpireAsync, stoppingToken),
        RepeatAsync("lanes", _atTimes, token => lanes.ServeAsync(settings.Lanes.InOrder.Select(lane => lane.Name), token), stoppingToken),
        RepeatAsync("metrics", _atTimes, async token => metrics.Take(await reader.LanesAsync(token).ConfigureAwait(false)), stoppingToken, shareOfTime: MostCounting),
        RepeatAsync("retention", _atTimes, token => sweeper.BlankAsync(settings.RetainEnded, settings.RetainUnknown, token), stoppingToken),
        RepeatAsync("reconciliation", settings.ReconcileInterval < _atTimes ? settings.ReconcileInterval : _atTimes, ReconcileAsync, stoppingToken));

    private async Task EndLeasesAsync(CancellationToken cancellationToken)
    {
        var ended = await sweeper.EndLeasesAsync(settings.OnUnknown, cancellationToken).ConfigureAwait(false);
        if (ended == 0)
            return;
        metrics.LeasesLost(ended);
        logger.LeasesEnded(ended);
        signal.Wake();
    }

    private async Task ExpireAsync(CancellationToken cancellationToken)
    {
        var expired = await sweeper.ExpireAsync(cancellationToken).ConfigureAwait(false);
        if (expired == 0)
            return;
        metrics.Expired(expired);
        logger.Expired(expired);
    }

    private async Task ReconcileAsync(CancellationToken cancellationToken)
    {
        if (await sweeper.MayReconcileAsync(settings.ReconcileInterval, cancellationToken).ConfigureAwait(false))
            await reconciliation.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <param name="task">The name of the work in the log.</param>
    /// <param name="interval">The time between two runs.</param>
    /// <param name="work">The work.</param>
    /// <param name="stoppingToken">Ends it.</param>
    /// <param name="shareOfTime">The most of the time that it takes, 0 to 1: after a long run it pauses for longer.</param>
    private async Task RepeatAsync(string task, TimeSpan interval, Func<CancellationToken, Task> work, CancellationToken stoppingToken, double shareOfTime = 1)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = clock.GetTimestamp();
            try
            {
                await work(stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                logger.HousekeepingFailed(e, task);
            }

            var pause = clock.GetElapsedTime(started) / shareOfTime;
            await Task.Delay(pause > interval ? pause : interval, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
