using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>What a block prints, assigned to a local.</summary>
public sealed record BoundCapture(TextSpan Span, int CaptureId, BoundLocal Local, BoundBlock Body) : BoundStatement(Span);
