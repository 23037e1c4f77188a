using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>An expression whose names and types are known.</summary>
public abstract record BoundExpression(TemplateType Type, TextSpan Span);
