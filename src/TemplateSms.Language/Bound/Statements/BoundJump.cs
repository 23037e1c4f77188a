using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary><c>break</c> or <c>continue</c> of the innermost loop.</summary>
public sealed record BoundJump(TextSpan Span, bool IsBreak) : BoundStatement(Span);
