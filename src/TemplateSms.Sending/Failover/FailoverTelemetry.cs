using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TemplateSms.Sending.Telemetry;

namespace TemplateSms.Sending.Failover;

/// <summary>Tells what goes on to the second gateway.</summary>
internal sealed class FailoverTelemetry(string first, string then, ILogger logger)
{
    private const int Unauthorized = 401;
    private const int Forbidden = 403;

    /// <summary>Messages go on.</summary>
    /// <param name="messages">How many.</param>
    /// <param name="status">The status of the first gateway's answer; null where it was not reached.</param>
    /// <param name="reason">The reason, in words that may be logged.</param>
    public void GoingOn(int messages, int? status, string reason) => Observers.Tell(this, telemetry =>
    {
        TagList tags = [new(TelemetryNames.SystemTag, first), new(TelemetryNames.NextSystemTag, then)];
        if (status is not null)
            tags.Add(TelemetryNames.StatusTag, status);
        Instruments.FailedOver.Add(messages, tags);
        if (status is Unauthorized or Forbidden)
            logger.FailedOverForTheKey(messages, first, then, status.Value, reason);
        else
            logger.FailedOver(messages, first, then, reason);
    });
}
