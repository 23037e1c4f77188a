using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>A statement: text between code blocks, or one statement of a code block.</summary>
public abstract class StatementSyntax : SyntaxNode;

/// <summary>Text that is printed as it stands, after whitespace control.</summary>
public sealed class TextSyntax(Token token) : StatementSyntax
{
    public TextSpan Value { get; } = token.ValueSpan;
}

/// <summary>An expression, printed.</summary>
public sealed class PrintSyntax(ExpressionSyntax expression) : StatementSyntax
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>name = value</c>, <c>name += value</c> …</summary>
public sealed class AssignmentSyntax(ExpressionSyntax target, Token operatorToken, ExpressionSyntax value) : StatementSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Value { get; } = value;
}

/// <summary>Statements up to an <c>end</c>, an <c>else</c>, a <c>when</c> or the end of the file.</summary>
public sealed class BlockSyntax(IReadOnlyList<StatementSyntax> statements) : SyntaxNode
{
    public IReadOnlyList<StatementSyntax> Statements { get; } = statements;
}

/// <summary><c>if … else if … else … end</c>.</summary>
public sealed class IfSyntax(IReadOnlyList<IfBranchSyntax> branches, BlockSyntax? otherwise) : StatementSyntax
{
    public IReadOnlyList<IfBranchSyntax> Branches { get; } = branches;

    public BlockSyntax? Otherwise { get; } = otherwise;
}

/// <summary>A condition of an <c>if</c> and what is printed when it is the first that holds.</summary>
public sealed class IfBranchSyntax(ExpressionSyntax condition, BlockSyntax body) : SyntaxNode
{
    public ExpressionSyntax Condition { get; } = condition;

    public BlockSyntax Body { get; } = body;
}

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

/// <summary><c>case value … when … else … end</c>.</summary>
public sealed class CaseSyntax(ExpressionSyntax value, IReadOnlyList<WhenSyntax> branches, BlockSyntax? otherwise)
    : StatementSyntax
{
    public ExpressionSyntax Value { get; } = value;

    public IReadOnlyList<WhenSyntax> Branches { get; } = branches;

    public BlockSyntax? Otherwise { get; } = otherwise;
}

/// <summary><c>when value, value …</c>.</summary>
public sealed class WhenSyntax(IReadOnlyList<ExpressionSyntax> values, BlockSyntax body) : SyntaxNode
{
    public IReadOnlyList<ExpressionSyntax> Values { get; } = values;

    public BlockSyntax Body { get; } = body;
}

/// <summary><c>capture name … end</c>.</summary>
public sealed class CaptureSyntax(ExpressionSyntax target, BlockSyntax body) : StatementSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public BlockSyntax Body { get; } = body;
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
public sealed class JumpSyntax(Token keyword, bool isBreak) : StatementSyntax
{
    public Token Keyword { get; } = keyword;

    public bool IsBreak { get; } = isBreak;
}

/// <summary><c>include 'name'</c>.</summary>
public sealed class IncludeSyntax(ExpressionSyntax name, bool hasArguments) : StatementSyntax
{
    public ExpressionSyntax Name { get; } = name;

    public bool HasArguments { get; } = hasArguments;
}

/// <summary>A statement that could not be read, or is not compiled; a finding says so.</summary>
public sealed class ErrorSyntax : StatementSyntax;

/// <summary>A whole file.</summary>
public sealed class TemplateSyntax(Token? frontMatter, BlockSyntax body) : SyntaxNode
{
    public Token? FrontMatter { get; } = frontMatter;

    public BlockSyntax Body { get; } = body;
}
