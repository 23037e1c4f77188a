namespace TemplateSms.Language.Syntax;

/// <summary><c>left operator right</c>.</summary>
public sealed class BinarySyntax(ExpressionSyntax left, Token operatorToken, ExpressionSyntax right) : ExpressionSyntax
{
    public ExpressionSyntax Left { get; } = left;

    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Right { get; } = right;
}
