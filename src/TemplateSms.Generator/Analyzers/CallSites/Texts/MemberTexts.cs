using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Source;

namespace TemplateSms.Generator.Analyzers.CallSites.Texts;

/// <summary>
/// Reads the texts of members whose one value stands where they are declared: readonly fields, properties without a setter,
/// and methods that are one expression. Their characters are reported where the member is used.
/// </summary>
internal static class MemberTexts
{
    public static IReadOnlyList<TextWay> Read(IOperation use, TextScope scope, Compilation compilation, CancellationToken cancellationToken)
    {
        var symbol = use switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } property } => property,
            IInvocationOperation { TargetMethod: { IsVirtual: false, IsOverride: false, IsAbstract: false, MethodKind: MethodKind.Ordinary } method } => method,
            _ => (ISymbol?)null,
        };
        if (symbol is IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
            return TextWay.Known(use.Syntax.Span, []);
        if (!TypedText.IsText(use.Type) || symbol is null || ValueOf(symbol, cancellationToken) is not { } value)
            return TextWay.Unknown(use.Syntax.Span);

        var model = Model(use, value, compilation);
        return model.GetOperation(value, cancellationToken) is { } operation
            ? [.. scope.Read(operation).Select(way => At(way, use.Syntax.Span))]
            : TextWay.Unknown(use.Syntax.Span);
    }

#pragma warning disable RS1030 // A model of its own, for the few texts that reach something marked from another file.
    private static SemanticModel Model(IOperation use, ExpressionSyntax value, Compilation compilation) =>
        use.SemanticModel is { } model && model.SyntaxTree == value.SyntaxTree ? model : compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030

    private static ExpressionSyntax? ValueOf(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (symbol.DeclaringSyntaxReferences is not [var reference])
            return null;
        return reference.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } when !IsSetElsewhere(symbol, cancellationToken) => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            PropertyDeclarationSyntax { Initializer.Value: var value } when !IsSetElsewhere(symbol, cancellationToken) => value,
            MethodDeclarationSyntax { ExpressionBody.Expression: var value } => value,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => value,
            _ => null,
        };
    }

    // A constructor may set it again; one that mentions it is taken to.
    private static bool IsSetElsewhere(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor)
            .SelectMany(method => method.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax constructor ? constructor.DescendantTokens() : [])
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == symbol.Name);

    private static TextWay At(TextWay way, Microsoft.CodeAnalysis.Text.TextSpan place) => way with { Parts = [.. way.Parts.Select(part => At(part, place))] };

    private static TextPart At(TextPart part, Microsoft.CodeAnalysis.Text.TextSpan place) => part switch
    {
        KnownPart known => new KnownPart(place, [.. known.Characters.Select(character => new MappedCharacter(character.Value, place))]),
        ChoicePart choice => new ChoicePart(place, [.. choice.Ways.Select(way => At(way, place))]),
        _ => part with { Place = place },
    };
}
