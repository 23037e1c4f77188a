using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.Generator.Analyzers;

/// <summary>
/// Reads the declared types of paths in the code that renders a template, without a semantic model, which binds all of it
/// again. Generated code assigns no member, so a path whose declared type takes no null is never null there.
/// </summary>
internal sealed class DeclaredTypes(IMethodSymbol method, SyntaxNode syntax)
{
    private readonly ILookup<string, ExpressionSyntax> _locals = syntax.DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .Where(local => local.Initializer is not null)
        .ToLookup(local => local.Identifier.ValueText, local => local.Initializer!.Value, StringComparer.Ordinal);

    // A local that is assigned again may have been given null.
    private readonly HashSet<string> _assigned = new(
        syntax.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText),
        StringComparer.Ordinal);

    /// <summary>Whether a value is surely there; false where only the flow of null can tell.</summary>
    public bool IsNeverNull(ExpressionSyntax value) => TypeOf(value) is { } type && TakesNoNull(type);

    private static bool TakesNoNull(ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        : type.TypeKind is not (TypeKind.TypeParameter or TypeKind.Dynamic) && type.NullableAnnotation != NullableAnnotation.Annotated;

    private ITypeSymbol? TypeOf(ExpressionSyntax value) => value switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => TypeOf(name),
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } member => TypeOf(member),
        ElementAccessExpressionSyntax element => TypeOf(element.Expression) is { } list ? CSharpMembers.ElementOf(CSharpMembers.WithoutNull(list)) : null,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } there => TypeOf(there.Operand),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax, Name.Identifier.ValueText: "For" or "Present" or "KnownPresent" } } door =>
            TypeOf(door.ArgumentList.Arguments[0].Expression),
        _ => null,
    };

    private ITypeSymbol? TypeOf(string name)
    {
        if (_assigned.Contains(name))
            return null;
        if (method.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
            return parameter.Type;
        return _locals[name].Take(2).ToList() is [var only] ? TypeOf(only) : null;
    }

    private ITypeSymbol? TypeOf(MemberAccessExpressionSyntax member) =>
        TypeOf(member.Expression) is { } target
        && CSharpMembers.PropertyOf(CSharpMembers.WithoutNull(target), member.Name.Identifier.ValueText) is { } property
        && !property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "MaybeNullAttribute")
            ? property.Type
            : null;
}
