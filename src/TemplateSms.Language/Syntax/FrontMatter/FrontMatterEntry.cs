using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A key of the front matter, or of a mapping inside it, with its value.</summary>
/// <param name="Value">The scalar as YAML reads it; empty for a mapping.</param>
/// <param name="ValueSpan">The value without its quotes.</param>
/// <param name="IsVerbatim">Whether the value's characters are the file's, so that a place in it is a place in the file.</param>
/// <param name="Children">The entries of a mapping; null for a scalar.</param>
public sealed record FrontMatterEntry(
    string Key,
    TextSpan KeySpan,
    string Value,
    TextSpan ValueSpan,
    bool IsVerbatim,
    EquatableArray<FrontMatterEntry>? Children)
{
    /// <summary>Whether it stands in another file, so that its places mean nothing here, and what is wrong with it is reported there.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>The entry as another file takes it over.</summary>
    public FrontMatterEntry ForAnotherFile() => new(
        Key,
        default,
        Value,
        default,
        IsVerbatim: false,
        Children is { } children ? (EquatableArray<FrontMatterEntry>?)new([.. children.Select(child => child.ForAnotherFile())]) : null)
    {
        IsElsewhere = true,
    };

    /// <summary>The place in the file of a stretch of the value; the whole value where YAML changed the characters.</summary>
    public TextSpan SpanOf(int start, int length) =>
        IsVerbatim ? new TextSpan(ValueSpan.Start + start, length) : ValueSpan;
}
