namespace TemplateSms.Language.Syntax;

/// <summary>A whole file.</summary>
/// <param name="texts">The text, or the texts that <c>--- or</c> separates, of which each is shorter than the one before it.</param>
public sealed class TemplateSyntax(Token? frontMatter, IReadOnlyList<BlockSyntax> texts) : SyntaxNode
{
    public Token? FrontMatter { get; } = frontMatter;

    public IReadOnlyList<BlockSyntax> Texts { get; } = texts;

    /// <summary>The first text, of most files the only one.</summary>
    public BlockSyntax Body => Texts[0];
}
