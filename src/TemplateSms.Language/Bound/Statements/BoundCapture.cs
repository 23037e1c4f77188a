using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>A block whose output is assigned to a local.</summary>
public sealed record BoundCapture(TextSpan Span, int CaptureId, BoundLocal Local, BoundBlock Body) : BoundStatement(Span)
{
    /// <summary>Whether a jump may leave the block: what is printed up to there is captured then.</summary>
    public bool IsLeft { get; init; }
}
