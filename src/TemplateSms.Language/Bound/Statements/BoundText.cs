using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>Text of the template, with line breaks as they are sent.</summary>
public sealed record BoundText(TextSpan Span, string Value) : BoundStatement(Span);
