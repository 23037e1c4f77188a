using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TemplateSms.Generator.Analyzers.CallSites.Marks;
using TemplateSms.Language.Sms;

namespace TemplateSms.Generator.Analyzers.CallSites;

/// <summary>The regions in whose national form a number may be written at a place of the source.</summary>
internal static class PhoneRegions
{
    private const string AttributeProperty = "Region";

    private static readonly Shared.PhoneRegion[] _all = [Shared.PhoneRegion.International, Shared.PhoneRegion.France];

    /// <summary>The region that the number is read under; every one where only the running program knows.</summary>
    /// <param name="site">The argument or the assignment that gives the number.</param>
    /// <param name="marked">What takes it.</param>
    /// <param name="gateways">The gateways of the build, or that of the provider's own client: their region is the one where nothing names another.</param>
    public static IReadOnlyList<Shared.PhoneRegion> Of(IOperation site, MarkedSymbol marked, GatewaySet gateways)
    {
        if (Arguments(site).FirstOrDefault(argument => IsRegion(argument.Parameter?.Type)) is { Value.ConstantValue: var given })
            return given is { HasValue: true, Value: int value } ? [(Shared.PhoneRegion)value] : _all;
        return [Declared(marked.Attribute) ?? gateways.NationalNumbers];
    }

    private static IEnumerable<IArgumentOperation> Arguments(IOperation site) => site is not IArgumentOperation ? [] : site.Parent switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => [],
    };

    private static bool IsRegion(ITypeSymbol? type) =>
        type is { Name: nameof(Shared.PhoneRegion), ContainingNamespace: { Name: "TemplateSms", ContainingNamespace.IsGlobalNamespace: true } };

    private static Shared.PhoneRegion? Declared(AttributeData? attribute) =>
        attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == AttributeProperty).Value.Value is int region ? (Shared.PhoneRegion)region : null;
}
