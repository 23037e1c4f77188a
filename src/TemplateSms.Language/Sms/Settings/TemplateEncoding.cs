namespace TemplateSms.Language.Sms;

/// <summary>The value of <c>encoding</c>.</summary>
public enum TemplateEncoding
{
    Gsm7,
    Ucs2,
    Auto,
}
