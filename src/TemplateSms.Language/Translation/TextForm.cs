namespace TemplateSms.Language.Translation;

/// <summary>The form in which a template writes a text.</summary>
public enum TextForm
{
    /// <summary>The body of the file.</summary>
    Body,

    /// <summary>A string with escapes.</summary>
    String,

    /// <summary>A string in backticks.</summary>
    Verbatim,

    /// <summary>A string with placeholders.</summary>
    Interpolated,

    /// <summary>An expression that is no string.</summary>
    Value,
}
