using TemplateSms.Language.Collections;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary><c>if … else if … else</c>: each branch with its condition, then what is left.</summary>
public sealed record BoundIf(TextSpan Span, EquatableArray<BoundBranch> Branches, BoundBlock Otherwise) : BoundStatement(Span);
