using TemplateSms.Language.Text;

namespace TemplateSms.Language.Syntax;

/// <summary>An expression inside a code block.</summary>
public abstract class ExpressionSyntax : SyntaxNode;

/// <summary>Stands where an expression is missing; a finding says so.</summary>
public sealed class MissingExpressionSyntax : ExpressionSyntax;

/// <summary><c>'text'</c>, <c>"text"</c>, <c>`text`</c>, a number; the value is read from the token by the binder.</summary>
public sealed class LiteralSyntax(Token token) : ExpressionSyntax
{
    public Token Token { get; } = token;
}

/// <summary><c>name</c>; also <c>true</c>, <c>false</c> and <c>null</c>, and the first word of a function's name.</summary>
public sealed class NameSyntax(Token token) : ExpressionSyntax
{
    public Token Token { get; } = token;
}

/// <summary><c>target.member</c>.</summary>
public sealed class MemberSyntax(ExpressionSyntax target, Token dot, Token member) : ExpressionSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public Token Dot { get; } = dot;

    public Token Member { get; } = member;
}

/// <summary><c>target[index]</c>.</summary>
public sealed class IndexSyntax(ExpressionSyntax target, ExpressionSyntax index) : ExpressionSyntax
{
    public ExpressionSyntax Target { get; } = target;

    public ExpressionSyntax Index { get; } = index;
}

/// <summary><c>(expression)</c>.</summary>
public sealed class ParenthesizedSyntax(ExpressionSyntax expression) : ExpressionSyntax
{
    public ExpressionSyntax Expression { get; } = expression;
}

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
public sealed class UnarySyntax(Token operatorToken, ExpressionSyntax operand) : ExpressionSyntax
{
    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Operand { get; } = operand;
}

/// <summary><c>left operator right</c>.</summary>
public sealed class BinarySyntax(ExpressionSyntax left, Token operatorToken, ExpressionSyntax right) : ExpressionSyntax
{
    public ExpressionSyntax Left { get; } = left;

    public Token Operator { get; } = operatorToken;

    public ExpressionSyntax Right { get; } = right;
}

/// <summary><c>condition ? whenTrue : whenFalse</c>.</summary>
public sealed class ConditionalSyntax(ExpressionSyntax condition, ExpressionSyntax whenTrue, ExpressionSyntax whenFalse)
    : ExpressionSyntax
{
    public ExpressionSyntax Condition { get; } = condition;

    public ExpressionSyntax WhenTrue { get; } = whenTrue;

    public ExpressionSyntax WhenFalse { get; } = whenFalse;
}

/// <summary>An argument of a call, with its name where it was given one.</summary>
public sealed class ArgumentSyntax(Token? name, ExpressionSyntax value) : SyntaxNode
{
    public Token? Name { get; } = name;

    public ExpressionSyntax Value { get; } = value;
}

/// <summary><c>function argument …</c> or <c>function(argument, …)</c>; after a pipe also without arguments.</summary>
/// <param name="piped">The value that a pipe passes as first argument.</param>
public sealed class CallSyntax(ExpressionSyntax? piped, ExpressionSyntax function, IReadOnlyList<ArgumentSyntax> arguments)
    : ExpressionSyntax
{
    public ExpressionSyntax? Piped { get; } = piped;

    public ExpressionSyntax Function { get; } = function;

    public IReadOnlyList<ArgumentSyntax> Arguments { get; } = arguments;
}

/// <summary><c>$"text {hole}"</c>.</summary>
public sealed class InterpolatedSyntax(IReadOnlyList<InterpolatedPart> contents) : ExpressionSyntax
{
    public IReadOnlyList<InterpolatedPart> Contents { get; } = contents;
}

/// <summary>A stretch of text, or a hole, of an interpolated string.</summary>
public readonly struct InterpolatedPart(TextSpan text, ExpressionSyntax? hole)
{
    public TextSpan Text { get; } = text;

    public ExpressionSyntax? Hole { get; } = hole;
}
