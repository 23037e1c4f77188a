using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Generator.Analyzers;

/// <summary>A place of generated code that needs a value.</summary>
/// <param name="Value">The value in C#.</param>
/// <param name="Path">The value as the template names it.</param>
internal sealed record NeededUse(ExpressionSyntax Value, string Path)
{
    /// <summary>The needs of a call; null for a call of something else.</summary>
    public static NeededUse? Of(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Present" or "PresentHolder" } method
        && call.ArgumentList.Arguments is [.., { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } path }] arguments
            ? new NeededUse(arguments.Count == 1 ? method.Expression : arguments[0].Expression, path.Token.ValueText)
            : null;
}
