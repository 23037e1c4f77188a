// The runtime's public enum and the compiler's are one list of members. Each has a name of its own, since tools reference both.
#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Language.Sms;
#endif

/// <summary>The purpose of a message, which decides what a gateway adds to it and the hours in which it is sent.</summary>
#if NET
public enum SmsKind
#else
public enum TemplateKind
#endif
{
    /// <summary>The recipient asked for it: an order, an appointment.</summary>
    Transactional,

    /// <summary>Advertising: the units of a text that the gateway adds, such as STOP, are always kept free.</summary>
    Marketing,

    /// <summary>
    /// A one-time code, transactional in everything else. A text that ends in the hash of an Android app has at most 140 bytes, since
    /// the app reads no longer one.
    /// </summary>
    Code,
}
