namespace TemplateSms.Language.Binding;

/// <summary>A hole.</summary>
public sealed record BoundPrint(BoundExpression Expression) : BoundStatement(Expression.Span);
