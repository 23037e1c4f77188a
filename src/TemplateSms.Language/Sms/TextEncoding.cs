namespace TemplateSms.Language.Sms;

/// <summary>The encoding that a text is sent in.</summary>
public enum TextEncoding
{
    Gsm7,
    Ucs2,

    /// <summary>GSM-7 where the text allows, else UCS-2.</summary>
    Auto,
}
