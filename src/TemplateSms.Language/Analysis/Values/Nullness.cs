namespace TemplateSms.Language.Analysis;

/// <summary>Whether a value can be null.</summary>
public enum Nullness
{
    Never,
    Maybe,
    Always,
}
