namespace TemplateSms.Language.Sms;

/// <summary>
/// The build's knowledge of the account's STOP restriction: while it stands, the gateway adds its STOP text to every
/// message with a sender.
/// </summary>
public static class StopRestriction
{
    /// <summary>The MSBuild property.</summary>
    public const string Property = "SmsStopRestrictionLifted";

    /// <summary>The key of an <c>.editorconfig</c>, after <c>smstpl_</c>.</summary>
    public const string FolderKey = "stop_restriction_lifted";

    /// <summary>The values of both, for messages.</summary>
    public const string Values = "true or false";

    /// <summary>Reads a value; null when it is neither true nor false.</summary>
    public static bool? Read(string value) => value.Trim().ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };
}
