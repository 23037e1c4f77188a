using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>A block that a jump ends, though it is no body of a loop: the <c>else</c> of a <c>for</c>, or an included body.</summary>
public sealed record BoundRegion(TextSpan Span, BoundBlock Body) : BoundStatement(Span);
