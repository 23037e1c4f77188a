namespace TemplateSms.Language.Syntax;

/// <summary>A whole file.</summary>
public sealed class TemplateSyntax(Token? frontMatter, BlockSyntax body) : SyntaxNode
{
    public Token? FrontMatter { get; } = frontMatter;

    public BlockSyntax Body { get; } = body;
}
