namespace TemplateSms.Language.Syntax;

/// <summary><c>target[index]</c>.</summary>
public sealed class IndexSyntax(ExpressionSyntax target, ExpressionSyntax index) : ExpressionSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public ExpressionSyntax Index { get; } = index;
}
