namespace TemplateSms.Language.Translation;

/// <summary>The kinds of code that stand in a text.</summary>
public enum CodeKind
{
    /// <summary>A value that is printed.</summary>
    Value,

    /// <summary>Statements, such as <c>if</c> and <c>end</c>.</summary>
    Statement,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A character that a file of XML cannot hold.</summary>
    Character,

    /// <summary>The end of a text with a one-time code, which phones read: the line of a website, or the hash of an app.</summary>
    Code,
}
