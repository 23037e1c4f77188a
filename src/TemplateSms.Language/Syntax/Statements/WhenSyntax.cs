namespace TemplateSms.Language.Syntax;

/// <summary><c>when value, value …</c>.</summary>
public sealed class WhenSyntax(IReadOnlyList<ExpressionSyntax> values, BlockSyntax body) : SyntaxNode
{
    public IReadOnlyList<ExpressionSyntax> Values { get; } = values;

    public BlockSyntax Body { get; } = body;
}
