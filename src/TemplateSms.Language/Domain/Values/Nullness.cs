namespace TemplateSms.Language.Domain;

/// <summary>Whether a value can be null.</summary>
public enum Nullness
{
    Never,
    Maybe,
    Always,
}
