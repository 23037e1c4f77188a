using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A part of a node: a child node, or a token.</summary>
public readonly struct SyntaxPart
{
    public SyntaxPart(SyntaxNode node) => Node = node;

    public SyntaxPart(Token token) => Token = token;

    public SyntaxNode? Node { get; }

    /// <summary>The token, when <see cref="Node"/> is null.</summary>
    public Token Token { get; }

    public TextSpan Span => Node?.Span ?? Token.Span;
}
