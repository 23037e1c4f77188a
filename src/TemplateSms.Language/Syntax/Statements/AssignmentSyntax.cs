namespace TemplateSms.Language.Syntax;

/// <summary><c>name = value</c>, <c>name += value</c> …</summary>
public sealed class AssignmentSyntax(ExpressionSyntax target, Token operatorToken, ExpressionSyntax value) : StatementSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Value { get; } = value;
}
