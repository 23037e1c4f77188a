namespace TemplateSms.Language.Syntax;

/// <summary><c>case value … when … else … end</c>.</summary>
public sealed class CaseSyntax(ExpressionSyntax value, IReadOnlyList<WhenSyntax> branches, BlockSyntax? otherwise)
    : StatementSyntax
{
    public ExpressionSyntax Value { get; } = value;

    public IReadOnlyList<WhenSyntax> Branches { get; } = branches;

    public BlockSyntax? Otherwise { get; } = otherwise;
}
