#if TEMPLATESMS_TWILIO
namespace TemplateSms.Twilio;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// Codes of refusals that Twilio's error pages describe. Twilio advises against program logic on codes, since it refines them over
/// time: a code that is not here says as much.
/// </summary>
#if TEMPLATESMS_TWILIO
public
#else
internal
#endif
static class TwilioCodes
{
    /// <summary>The account's SID and token do not belong together (error page 20003). Nothing was taken.</summary>
    public const int Authenticate = 20003;

    /// <summary>There were too many requests (error page 20429). Nothing was taken.</summary>
    public const int TooManyRequests = 20429;

    /// <summary>The recipient is no phone number (error page 21211).</summary>
    public const int InvalidTo = 21211;

    /// <summary>The sender is no number of the account (error page 21212).</summary>
    public const int InvalidFrom = 21212;

    /// <summary>The account may not send to the recipient's region (error page 21408).</summary>
    public const int RegionNotPermitted = 21408;

    /// <summary>This sender cannot reach this recipient (error page 21606).</summary>
    public const int FromCannotReachTo = 21606;

    /// <summary>The recipient has opted out of messages from this sender (error page 21610).</summary>
    public const int OptedOut = 21610;

    /// <summary>The recipient cannot be reached from this sender (error page 21612).</summary>
    public const int ToNotReachable = 21612;

    /// <summary>The recipient is no mobile number (error page 21614).</summary>
    public const int NotMobile = 21614;

    /// <summary>The text has more than 1,600 characters (error page 21617).</summary>
    public const int BodyTooLong = 21617;
}
