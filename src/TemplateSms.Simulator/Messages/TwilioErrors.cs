namespace TemplateSms.Simulator.Messages;

/// <summary>The codes of refusals that Twilio's error pages name.</summary>
internal static class TwilioErrors
{
    public const int Authentication = 20003;
    public const int TooManyRequests = 20429;
    public const int InvalidTo = 21211;
    public const int InvalidFrom = 21212;
    public const int OptedOut = 21610;
    public const int NotReachableFrom = 21612;
    public const int NotMobile = 21614;
    public const int BodyTooLong = 21617;

    /// <summary>The HTTP status of a refusal; the pages name one for two codes only.</summary>
    public static int StatusOf(int code) => code switch
    {
        Authentication => StatusCodes.Status401Unauthorized,
        TooManyRequests => StatusCodes.Status429TooManyRequests,
        _ => StatusCodes.Status400BadRequest,
    };
}
