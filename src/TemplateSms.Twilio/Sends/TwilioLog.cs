using Microsoft.Extensions.Logging;

namespace TemplateSms.Twilio.Sends;

/// <summary>The lines of the log that only Twilio's client writes; the engine writes the others.</summary>
internal static partial class TwilioLog
{
    [LoggerMessage(
        20,
        LogLevel.Warning,
        "A message has a tracker, and the client has no StatusCallback to carry it: nothing that Twilio reports will name the tracker. Told once.")]
    public static partial void TrackerWithoutCallback(this ILogger logger);
}
