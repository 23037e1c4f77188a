namespace TemplateSms.Shared;

/// <summary>The names in a status callback: the fields of the form that Twilio documents, and the query value that the client adds to the address.</summary>
internal static class TwilioCallbackFields
{
    public const string MessageSid = "MessageSid";
    public const string MessageStatus = "MessageStatus";
    public const string ErrorCode = "ErrorCode";

    /// <summary>The query value with the tracker of the message.</summary>
    public const string Tracker = "tracker";
}
