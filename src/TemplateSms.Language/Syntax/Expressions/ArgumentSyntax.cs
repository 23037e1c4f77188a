namespace TemplateSms.Language.Syntax;

/// <summary>An argument of a call, with its name where it was given one.</summary>
public sealed class ArgumentSyntax(Token? name, ExpressionSyntax value) : SyntaxNode
{
    public Token? Name { get; } = name;

    public ExpressionSyntax Value { get; } = value;
}
