namespace TemplateSms.Language.Binding;

/// <summary>The value of <c>kind</c>.</summary>
public enum TemplateKind
{
    Transactional,
    Marketing,
}
