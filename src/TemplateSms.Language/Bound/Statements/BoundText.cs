using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>Text of the template, with line breaks as they are sent.</summary>
public sealed record BoundText(TextSpan Span, string Value) : BoundStatement(Span)
{
    /// <summary>Whether it is a character that the compiler puts beside the placeholder of its span, and that nobody wrote.</summary>
    public bool IsIsolate { get; init; }
}
