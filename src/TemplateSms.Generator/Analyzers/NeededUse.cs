using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Generator.Analyzers;

/// <summary>A place of generated code that needs a value.</summary>
/// <param name="Value">The value in C#.</param>
/// <param name="Path">The value as the template names it.</param>
/// <param name="Start">The position whose directive names the place: of the call, or of the method after the value.</param>
internal sealed record NeededUse(ExpressionSyntax Value, string Path, int Start)
{
    /// <summary>The needs of a call; null for a call of something else.</summary>
    public static NeededUse? Of(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Present" or "PresentHolder" } method
            || call.ArgumentList.Arguments is not [.., { Expression: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } path }] arguments)
        {
            return null;
        }

        return arguments.Count == 1
            ? new NeededUse(method.Expression, path.Token.ValueText, method.Name.SpanStart)
            : new NeededUse(arguments[0].Expression, path.Token.ValueText, call.SpanStart);
    }
}
