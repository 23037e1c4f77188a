using TemplateSms.Language.Text;

namespace TemplateSms.Language.Bound;

/// <summary>An assignment to a local.</summary>
/// <param name="Declares">Whether the local is declared here, with the type that the C# compiler finds.</param>
public sealed record BoundAssignment(TextSpan Span, BoundLocal Local, BoundExpression Value, bool Declares) : BoundStatement(Span);
