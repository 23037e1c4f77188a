namespace TemplateSms.Language.Syntax;

/// <summary><c>'text'</c>, <c>"text"</c>, <c>`text`</c>, a number; the value is read from the token by the binder.</summary>
public sealed class LiteralSyntax(Token token) : ExpressionSyntax
{
    public Token Token { get; } = token;
}
