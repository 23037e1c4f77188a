// The runtime's public enum and the compiler's are one list of members. Each has a name of its own, since tools reference both.
#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Language.Sms;
#endif

/// <summary>The code of the characters of a message.</summary>
#if NET
public enum SmsEncoding
#else
public enum TemplateEncoding
#endif
{
    /// <summary>The GSM 7 bit default alphabet (3GPP TS 23.038): 160 septets in one segment, 153 in each of several.</summary>
    Gsm7,

    /// <summary>UTF-16 units: 70 in one segment, 67 in each of several. Some gateways take none for some recipients.</summary>
    Ucs2,

    /// <summary>GSM-7 where the text allows, else UCS-2, decided for each message.</summary>
    Auto,
}
