using TemplateSms.Language.Text;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Bound;

/// <summary><c>for.index</c> and the like, of the innermost loop.</summary>
public sealed record BoundLoopProperty(TemplateType Type, TextSpan Span, LoopProperty Property, int LoopId) : BoundExpression(Type, Span);
