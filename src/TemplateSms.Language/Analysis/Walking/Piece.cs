using TemplateSms.Language.Domain;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Analysis;

/// <summary>A stretch of text or a hole, as it counts on the shortest or the longest way through a template.</summary>
/// <param name="Label">What a sum calls it: the hole's expression; null for text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Shape">What is known of what it prints, all repetitions of a loop together.</param>
/// <param name="Text">The text, for a stretch of text outside loops.</param>
public sealed record Piece(string? Label, TextSpan Span, TextShape Shape, string? Text)
{
    /// <summary>Its bytes in UTF-8, counted for messages with a one-time code alone.</summary>
    public Interval Bytes { get; init; }
}
