namespace TemplateSms.Language.Syntax;

/// <summary><c>function argument …</c> or <c>function(argument, …)</c>; after a pipe also without arguments.</summary>
/// <param name="piped">The value that a pipe passes as first argument.</param>
public sealed class CallSyntax(ExpressionSyntax? piped, ExpressionSyntax function, IReadOnlyList<ArgumentSyntax> arguments)
    : ExpressionSyntax
{
    public ExpressionSyntax? Piped { get; } = piped;

    public ExpressionSyntax Function { get; } = function;

    public IReadOnlyList<ArgumentSyntax> Arguments { get; } = arguments;
}
