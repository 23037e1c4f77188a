namespace TemplateSms.Language.Syntax;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
public sealed class UnarySyntax(Token operatorToken, ExpressionSyntax operand) : ExpressionSyntax
{
    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Operand { get; } = operand;
}
