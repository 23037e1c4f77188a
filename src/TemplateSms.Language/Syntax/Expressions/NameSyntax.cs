namespace TemplateSms.Language.Syntax;

/// <summary><c>name</c>; also <c>true</c>, <c>false</c> and <c>null</c>, and the first word of a function's name.</summary>
public sealed class NameSyntax(Token token) : ExpressionSyntax
{
    public Token Token { get; } = token;
}
