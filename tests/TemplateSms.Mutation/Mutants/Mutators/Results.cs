using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>A result that is the empty one of its type.</summary>
internal static class Results
{
    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model)
    {
        var result = node switch
        {
            ReturnStatementSyntax { Expression: { } expression } => expression,
            ArrowExpressionClauseSyntax { Parent: not ConstructorDeclarationSyntax and not AccessorDeclarationSyntax { Keyword.ValueText: not "get" } } arrow => arrow.Expression,
            _ => null,
        };
        return result is null or LiteralExpressionSyntax or ThrowExpressionSyntax || Places.Declares(result) || Empty(result, model) is not { } empty
            ? []
            : [Switches.Replace("result", result, empty)];
    }

    private static string? Empty(ExpressionSyntax result, SemanticModel model)
    {
        var info = model.GetTypeInfo(result);
        if (info.ConvertedType is not { } type || result is RefExpressionSyntax)
            return null;
        return type.SpecialType switch
        {
            SpecialType.System_String when type.NullableAnnotation != NullableAnnotation.Annotated => "\"\"",
            SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double => "0",
            _ when type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
                $"default({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})",
            _ => null,
        };
    }
}
