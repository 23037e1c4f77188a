namespace TemplateSms.Simulator.Protocol;

/// <summary>The fields of a send in Twilio's document, as far as they concern text messages, and those of its callbacks.</summary>
internal static class TwilioFields
{
    public const string To = "To";
    public const string From = "From";
    public const string Service = "MessagingServiceSid";
    public const string Body = "Body";
    public const string StatusCallback = "StatusCallback";
    public const string ValidityPeriod = "ValidityPeriod";
    public const string ScheduleType = "ScheduleType";
    public const string SendAt = "SendAt";

    /// <summary>The parts of the path.</summary>
    public const string Account = "accountSid";
    public const string Message = "sid";

    public static readonly string[] Scalars = [To, From, Service, Body, StatusCallback, ValidityPeriod, ScheduleType, SendAt];
}
