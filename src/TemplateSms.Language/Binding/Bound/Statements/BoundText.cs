using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>Text of the template, with line breaks as they are sent.</summary>
public sealed record BoundText(TextSpan Span, string Value) : BoundStatement(Span);
