using Microsoft.Extensions.Diagnostics.HealthChecks;
using TemplateSms.Queue;
using TemplateSms.Queue.Managing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of a queue.</summary>
public static class SmsQueueHealthChecksBuilderExtensions
{
    private static readonly TimeSpan _usualWait = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Checks the queue that <see cref="SmsQueueServiceCollectionExtensions.AddSmsQueue"/> registers. It is unhealthy when its database cannot be
    /// read. It is degraded when a message of a lane has been due for too long, when messages are unknown, and when messages are due in a lane
    /// that no worker has served for a minute.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="longestWait">The longest time for which a message may be due, over 0; null for five minutes. A lane with a rate needs as long as its longest send to many.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status when the database cannot be read; null for unhealthy.</param>
    /// <param name="tags">The tags of the check; null for none.</param>
    /// <param name="timeout">The longest time of the check; null for no limit.</param>
    /// <returns>The health checks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longestWait"/> is not over 0.</exception>
    public static IHealthChecksBuilder AddSmsQueue(
        this IHealthChecksBuilder builder,
        TimeSpan? longestWait = null,
        string name = "sms queue",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        var longest = longestWait ?? _usualWait;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(longest, TimeSpan.Zero, nameof(longestWait));
        return builder.Add(new HealthCheckRegistration(
            name, provider => new QueueHealthCheck(provider.GetRequiredService<SmsQueueManager>(), longest), failureStatus, tags, timeout));
    }
}
