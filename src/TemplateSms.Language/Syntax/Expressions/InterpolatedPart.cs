using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A stretch of text, or a hole, of an interpolated string.</summary>
public readonly struct InterpolatedPart(TextSpan text, ExpressionSyntax? hole)
{
    public TextSpan Text { get; } = text;

    public ExpressionSyntax? Hole { get; } = hole;
}
