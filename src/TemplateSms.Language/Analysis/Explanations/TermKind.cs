namespace TemplateSms.Language.Analysis;

/// <summary>The source of a part of the longest message.</summary>
public enum TermKind
{
    /// <summary>The template's own text.</summary>
    Text,

    /// <summary>The holes with one expression.</summary>
    Hole,

    /// <summary>The STOP text, which the gateway adds.</summary>
    Stop,
}
