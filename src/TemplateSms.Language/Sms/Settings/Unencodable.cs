namespace TemplateSms.Language.Sms;

/// <summary>The value of <c>unencodable</c>.</summary>
public enum Unencodable
{
    Transliterate,
    Replace,
    Reject,
}
