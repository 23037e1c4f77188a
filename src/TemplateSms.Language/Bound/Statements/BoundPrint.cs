namespace TemplateSms.Language.Bound;

/// <summary>A hole.</summary>
public sealed record BoundPrint(BoundExpression Expression) : BoundStatement(Expression.Span);
