using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary><c>for.index</c> and the like, of the innermost loop.</summary>
public sealed record BoundLoopProperty(TemplateType Type, TextSpan Span, LoopProperty Property, int LoopId) : BoundExpression(Type, Span);
