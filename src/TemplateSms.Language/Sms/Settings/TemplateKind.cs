namespace TemplateSms.Language.Sms;

/// <summary>The value of <c>kind</c>.</summary>
public enum TemplateKind
{
    Transactional,
    Marketing,
}
