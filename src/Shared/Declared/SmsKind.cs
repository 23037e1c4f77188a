// The runtime's public enum and the compiler's are one list of members. Each has a name of its own, since tools reference both.
#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Language.Sms;
#endif

/// <summary>What a message is for, which decides the gateway's STOP text and hours.</summary>
#if NET
public enum SmsKind
#else
public enum TemplateKind
#endif
{
    /// <summary>The recipient asked for it: an order, a code, an appointment.</summary>
    Transactional,

    /// <summary>Advertising: at least 12 units are always reserved for the STOP text that the gateway adds.</summary>
    Marketing,
}
