using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>A statement whose expressions are bound.</summary>
public abstract record BoundStatement(TextSpan Span);
