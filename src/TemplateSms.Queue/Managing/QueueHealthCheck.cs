using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TemplateSms.Queue.Ledger;

namespace TemplateSms.Queue.Managing;

/// <summary>Tells whether the ledger can be read, and whether messages lie in it that somebody should look after.</summary>
internal sealed class QueueHealthCheck(SmsQueueManager manager, TimeSpan longestWait) : IHealthCheck
{
    /// <summary>The time after which a worker that tells nothing is taken for gone: four of its intervals.</summary>
    private static readonly TimeSpan _longestSilence = TimeSpan.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<LaneHealth> lanes;
        try
        {
            lanes = await manager.GetHealthAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The queue's database cannot be read.", e);
        }

        var problems = lanes.SelectMany(ProblemsOf).ToList();
        return problems.Count == 0 ? HealthCheckResult.Healthy("The queue sends what is due.") : HealthCheckResult.Degraded(string.Join(' ', problems));
    }

    private IEnumerable<string> ProblemsOf(LaneHealth lane)
    {
        if (lane.Unknown > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"Lane '{lane.Lane}': {(lane.Unknown < HealthReader.MostUnknown ? "" : "at least ")}{lane.Unknown} unknown.");
        if (lane.Age > TimeSpan.Zero && !(lane.SinceServed <= _longestSilence))
            yield return $"Lane '{lane.Lane}': no worker serves it, and messages wait.";
        if (lane.Age > longestWait)
            yield return string.Create(CultureInfo.InvariantCulture, $"Lane '{lane.Lane}'{(lane.IsPaused ? " (paused)" : "")}: a message has been due for {lane.Age.TotalSeconds:0} s.");
    }
}
