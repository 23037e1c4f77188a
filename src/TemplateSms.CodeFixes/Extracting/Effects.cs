using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TemplateSms.CodeFixes.Extracting;

/// <summary>Tells expressions that can be evaluated at another moment, or once more, and nobody sees it.</summary>
internal static class Effects
{
    /// <summary>Whether an expression only reads a local, a parameter, a field, a property that is one, <c>this</c> or a constant.</summary>
    public static bool AreNone(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => AreNone(parenthesized.Expression, model, cancellationToken),
        ThisExpressionSyntax or LiteralExpressionSyntax => true,
        IdentifierNameSyntax name => model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol && (symbol is ILocalSymbol or IParameterSymbol || IsKept(symbol)),
        MemberAccessExpressionSyntax member => IsKept(model.GetSymbolInfo(member, cancellationToken).Symbol) && AreNone(member.Expression, model, cancellationToken),
        _ => false,
    };

    // A property without code of its own is a field.
    private static bool IsKept(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol or INamespaceOrTypeSymbol => true,
        IPropertySymbol { IsVirtual: false, IsOverride: false, IsAbstract: false } property =>
            property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        _ => false,
    };
}
