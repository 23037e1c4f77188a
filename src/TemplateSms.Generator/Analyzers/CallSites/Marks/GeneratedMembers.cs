using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Emit;
using TemplateSms.Language.Compilation;

namespace TemplateSms.Generator.Analyzers.CallSites.Marks;

/// <summary>Knows how the members that are generated for a template belong together.</summary>
internal static class GeneratedMembers
{
    private static readonly string[] _fixed = ["client", "to", "options", "cancellationToken"];
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

    /// <summary>Whether a method is one of those that are generated for a template: its siblings are there, by name.</summary>
    public static bool Contain(IMethodSymbol method)
    {
        if (method is not { IsStatic: true, ContainingType: { IsStatic: true } type })
            return false;
        return Name(method, prefix: "") || _prefixes.Any(prefix => Name(method, prefix));

        bool Name(IMethodSymbol member, string prefix) =>
            member.Name.StartsWith(prefix, StringComparison.Ordinal)
            && (type.GetMembers(TemplateMethods.Try + member.Name.Substring(prefix.Length)).OfType<IMethodSymbol>().Any(IsTry)
                || type.GetTypeMembers(RenderingEmitter.ClassName(member.Name.Substring(prefix.Length))).Length > 0);
    }

    /// <summary>The parameters that the template declares, in order.</summary>
    public static IEnumerable<IParameterSymbol> Declared(IMethodSymbol method) => method.Parameters.Where(parameter =>
        parameter.RefKind == RefKind.None && parameter.Name != CultureParameter.Name && !(IsSend(method) && _fixed.Contains(parameter.Name)));

    private static bool IsSend(IMethodSymbol method) => method.Parameters is [{ Name: "client" }, ..];

    private static bool IsTry(IMethodSymbol method) =>
        method.ReturnType.SpecialType == SpecialType.System_Boolean
        && method.Parameters.Count(parameter => parameter.RefKind == RefKind.Out && parameter.Type.ContainingNamespace?.Name == "TemplateSms") == 2;
}
