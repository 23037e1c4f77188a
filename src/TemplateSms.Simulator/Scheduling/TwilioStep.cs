using TemplateSms.Shared;

namespace TemplateSms.Simulator.Scheduling;

/// <summary>The order of a message's statuses at Twilio.</summary>
internal static class TwilioStep
{
    /// <summary>The message after its next step.</summary>
    public static GatewayMessage Next(GatewayMessage message, DateTimeOffset now)
    {
        var resource = message.Twilio!;
        var status = StatusAfter(message, resource, now);
        return message with
        {
            Status = MessageStatus.Accepted,
            Twilio = resource with
            {
                Status = status,
                UpdatedAt = now,
                SentAt = status == TwilioStatuses.Sent ? now : resource.SentAt,
                ErrorCode = status == resource.Outcome ? resource.OutcomeCode : null,
            },
        };
    }

    private static string StatusAfter(GatewayMessage message, TwilioResource resource, DateTimeOffset now) => resource.Status switch
    {
        TwilioStatuses.Accepted or TwilioStatuses.Scheduled => TwilioStatuses.Queued,
        TwilioStatuses.Queued => IsTooLate(message, resource, now) ? TwilioStatuses.Failed : TwilioStatuses.Sending,
        TwilioStatuses.Sending => resource.Outcome == TwilioStatuses.Failed ? TwilioStatuses.Failed : TwilioStatuses.Sent,
        _ => resource.Outcome,
    };

    // A message that has waited longer in the queue is not sent (document, ValidityPeriod).
    private static bool IsTooLate(GatewayMessage message, TwilioResource resource, DateTimeOffset now) =>
        resource.ValidityPeriod is { } seconds && now - (message.DueAt ?? message.ReceivedAt) > TimeSpan.FromSeconds(seconds);
}
