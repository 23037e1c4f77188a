#if TEMPLATESMS_ISENDPRO
namespace TemplateSms.Isendpro;
#else
namespace TemplateSms.Shared;
#endif

/// <summary>
/// The return codes of iSendPro that a public source names. The provider's full table is not public: expect other codes,
/// and keep their number and the gateway's words.
/// </summary>
#if TEMPLATESMS_ISENDPRO
public
#else
internal
#endif
static class IsendproCodes
{
    /// <summary>The message was taken (provider's documentation).</summary>
    public const int Sent = 0;

    /// <summary>The key is not one of an account; comes with HTTP 400 (tests of a third-party client, not an official source).</summary>
    public const int WrongKey = 3;

    /// <summary>The number is on the black list, and the message is not routed (provider's documentation).</summary>
    public const int BlackListed = 11;

    /// <summary>The number is not attributed to anyone (example of the provider's documentation).</summary>
    public const int NotAttributed = 21;

    /// <summary>A sub-account was added (example of the provider's OpenAPI document).</summary>
    public const int SubAccountAdded = 230;

    /// <summary>A short link was generated (example of the provider's OpenAPI document).</summary>
    public const int ShortLinkGenerated = 250;
}
