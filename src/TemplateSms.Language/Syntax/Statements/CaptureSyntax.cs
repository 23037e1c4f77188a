namespace TemplateSms.Language.Syntax;

/// <summary><c>capture name … end</c>.</summary>
public sealed class CaptureSyntax(ExpressionSyntax target, BlockSyntax body) : StatementSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public BlockSyntax Body { get; } = body;
}
