namespace TemplateSms.Language.Syntax;

/// <summary>A condition of an <c>if</c> and what is printed when it is the first that holds.</summary>
public sealed class IfBranchSyntax(ExpressionSyntax condition, BlockSyntax body) : SyntaxNode
{
    public ExpressionSyntax Condition { get; } = condition;

    public BlockSyntax Body { get; } = body;
}
