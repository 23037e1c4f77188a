using Microsoft.CodeAnalysis;
using TemplateSms.Language.Compilation;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>Knows how the members that are generated for a template belong together.</summary>
internal static class GeneratedMembers
{
    private static readonly string[] _prefixes = [TemplateMethods.Send, TemplateMethods.Try];

    /// <summary>
    /// The parameter of <c>OrderShipped</c>, which has the bound, for that of <c>SendOrderShipped</c> and
    /// <c>TryOrderShipped</c>; null for any other.
    /// </summary>
    public static IParameterSymbol? Documented(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { IsStatic: true, ContainingType: { } type } method } parameter)
            return null;
        var prefix = _prefixes.FirstOrDefault(p => method.Name.StartsWith(p, StringComparison.Ordinal));
        return prefix is null
            ? null
            : type.GetMembers(method.Name.Substring(prefix.Length)).OfType<IMethodSymbol>()
                .SelectMany(m => m.Parameters)
                .FirstOrDefault(p => p.Name == parameter.Name && SymbolEqualityComparer.Default.Equals(p.Type, parameter.Type));
    }
}
