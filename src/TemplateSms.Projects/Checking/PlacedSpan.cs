using TemplateSms.Language.Text;

namespace TemplateSms.Projects.Checking;

/// <summary>A stretch of a file by lines and columns; the end is the place behind its last character.</summary>
public sealed record PlacedSpan(TextSpan Span, LinePosition Start, LinePosition End)
{
    public static PlacedSpan Of(TextSpan span, LineMap lines) => new(span, lines.PositionOf(span.Start), lines.PositionOf(span.End));
}
