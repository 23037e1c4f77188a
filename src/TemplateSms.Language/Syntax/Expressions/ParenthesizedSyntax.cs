namespace TemplateSms.Language.Syntax;

/// <summary><c>(expression)</c>.</summary>
public sealed class ParenthesizedSyntax(ExpressionSyntax expression) : ExpressionSyntax
{
    public ExpressionSyntax Expression { get; } = expression;
}
