using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary><c>break</c> or <c>continue</c> of the innermost loop, or the end of the innermost region.</summary>
public sealed record BoundJump(TextSpan Span, bool IsBreak) : BoundStatement(Span);
