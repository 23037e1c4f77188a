namespace TemplateSms.Language.Syntax;

/// <summary>An expression, printed.</summary>
public sealed class PrintSyntax(ExpressionSyntax expression) : StatementSyntax
{
    public ExpressionSyntax Expression { get; } = expression;
}
