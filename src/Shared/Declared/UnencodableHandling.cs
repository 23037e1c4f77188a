// The runtime's public enum and the compiler's are one list of members. Each has a name of its own, since tools reference both.
#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Language.Sms;
#endif

/// <summary>The treatment of characters outside GSM-7 in the values of a GSM-7 message.</summary>
#if NET
public enum UnencodableHandling
#else
public enum Unencodable
#endif
{
    /// <summary>The closest GSM-7 text is sent (ê as e, … as ...); a character without one is an error.</summary>
    Transliterate,

    /// <summary>The closest GSM-7 text is sent, and <c>?</c> for a character without one.</summary>
    Replace,

    /// <summary>Any such character is an error.</summary>
    Reject,
}
