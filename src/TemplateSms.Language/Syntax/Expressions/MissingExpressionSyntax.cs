namespace TemplateSms.Language.Syntax;

/// <summary>Stands where an expression is missing; a finding says so.</summary>
public sealed class MissingExpressionSyntax : ExpressionSyntax;
