namespace TemplateSms.Language.Syntax;

/// <summary><c>include 'name'</c>.</summary>
public sealed class IncludeSyntax(ExpressionSyntax name, bool hasArguments) : StatementSyntax
{
    public ExpressionSyntax Name { get; } = name;

    public bool HasArguments { get; } = hasArguments;
}
