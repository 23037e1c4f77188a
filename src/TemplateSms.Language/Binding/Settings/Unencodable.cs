namespace TemplateSms.Language.Binding;

/// <summary>The value of <c>unencodable</c>.</summary>
public enum Unencodable
{
    Transliterate,
    Replace,
    Reject,
}
