using TemplateSms.Language.Text;

namespace TemplateSms.Language.Binding;

/// <summary>A statement whose expressions are bound.</summary>
public abstract record BoundStatement(TextSpan Span);
