namespace TemplateSms.Language.Syntax;

/// <summary>Statements up to an <c>end</c>, an <c>else</c>, a <c>when</c> or the end of the file.</summary>
public sealed class BlockSyntax(IReadOnlyList<StatementSyntax> statements) : SyntaxNode
{
    public IReadOnlyList<StatementSyntax> Statements { get; } = statements;
}
