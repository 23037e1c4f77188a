namespace TemplateSms.Language.Domain;

/// <summary>The kind of output of a piece of a date format.</summary>
internal enum PatternPieceKind
{
    /// <summary>Itself.</summary>
    Text,

    /// <summary>A part of the date.</summary>
    Specifier,

    /// <summary>One character, whatever the date: <c>%%</c>.</summary>
    Character,

    /// <summary>Itself, though it looks like a specifier.</summary>
    Unknown,
}
