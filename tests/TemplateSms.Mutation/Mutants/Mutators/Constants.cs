using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace TemplateSms.Mutation.Mutants.Mutators;

/// <summary>A number that is one off, literal or by the name of a constant; the other truth value.</summary>
internal static class Constants
{
    public static IEnumerable<Mutation> Of(SyntaxNode node, SemanticModel model)
    {
        if (node is not ExpressionSyntax expression || !Places.IsValue(expression) || Places.IsConstant(expression))
            return [];
        return expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } => [Switches.Replace("constant", expression, "false")],
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.FalseLiteralExpression } => [Switches.Replace("constant", expression, "true")],
            LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax when IsNumber(expression, model, out var type) =>
                [OneOff(expression, "+", type), OneOff(expression, "-", type)],
            _ => [],
        };
    }

    private static Mutation OneOff(ExpressionSyntax expression, string sign, string type) =>
        new("constant", expression, expression, string.Create(CultureInfo.InvariantCulture, $"{expression} {sign} 1"), (active, current) =>
            Switches.Parenthesize(CastExpression(ParseTypeName(type), Switches.Choose(active, ParseExpression($"unchecked({expression} {sign} 1)"), (ExpressionSyntax)current))));

    private static bool IsNumber(ExpressionSyntax expression, SemanticModel model, out string type)
    {
        var info = model.GetTypeInfo(expression);
        type = (info.ConvertedType ?? info.Type)?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) ?? "";
        return type.Length > 0 && info.Type?.TypeKind != TypeKind.Enum && model.GetConstantValue(expression).Value is int or long or uint or ulong or short or byte or double or decimal;
    }
}
