namespace TemplateSms.Language.Syntax;

/// <summary><c>for name in list limit:n offset:n reversed … end</c>.</summary>
public sealed class ForSyntax(
    Token variable,
    ExpressionSyntax list,
    IReadOnlyList<ArgumentSyntax> options,
    BlockSyntax body,
    BlockSyntax? otherwise) : StatementSyntax
{
    public Token Variable { get; } = variable;

    public ExpressionSyntax List { get; } = list;

    /// <summary>The options in any order; <c>reversed</c> has no value of its own.</summary>
    public IReadOnlyList<ArgumentSyntax> Options { get; } = options;

    public BlockSyntax Body { get; } = body;

    public BlockSyntax? Otherwise { get; } = otherwise;
}
