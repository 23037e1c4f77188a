namespace TemplateSms.Language.Syntax;

/// <summary><c>if … else if … else … end</c>.</summary>
public sealed class IfSyntax(IReadOnlyList<IfBranchSyntax> branches, BlockSyntax? otherwise) : StatementSyntax
{
    public IReadOnlyList<IfBranchSyntax> Branches { get; } = branches;

    public BlockSyntax? Otherwise { get; } = otherwise;
}
