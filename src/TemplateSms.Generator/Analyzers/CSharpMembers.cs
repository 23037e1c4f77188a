using Microsoft.CodeAnalysis;
using TemplateSms.Language.Binding;
using TypeKind = TemplateSms.Language.Types.TypeKind;

namespace TemplateSms.Generator.Analyzers;

/// <summary>Finds the property of C# behind a path of a template. What cannot be found is none.</summary>
internal static class CSharpMembers
{
    public static IPropertySymbol? Find(UnboundedMember member, Compilation compilation)
    {
        var steps = member.Steps.AsEnumerable();
        var root = member.Parameter.Type;
        if (root.Kind == TypeKind.List)
        {
            if (root.Element is null || member.Steps.Count == 0 || member.Steps[0] != UnboundedMember.Element)
                return null;
            (root, steps) = (root.Element, steps.Skip(1));
        }

        ITypeSymbol? type = root.CSharpName is { } name ? FindType(name, compilation) : null;
        IPropertySymbol? property = null;
        foreach (var step in steps)
        {
            property = null;
            if (type is null)
                return null;
            if (step == UnboundedMember.Element)
            {
                type = ElementOf(type);
                continue;
            }

            property = PropertyOf(WithoutNull(type), step);
            type = property?.Type;
        }

        return property;
    }

    /// <summary>The type that may be null without that.</summary>
    public static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;

    // Templates write a nested type as C# does, and metadata with a plus sign.
    private static INamedTypeSymbol? FindType(string name, Compilation compilation)
    {
        while (true)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
                return type;
            var dot = name.LastIndexOf('.');
            if (dot < 0)
                return null;
            name = name.Substring(0, dot) + "+" + name.Substring(dot + 1);
        }
    }

    public static IPropertySymbol? PropertyOf(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(p => !p.IsStatic) is { } property)
                return property;
        }

        return type.AllInterfaces.SelectMany(i => i.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault(p => !p.IsStatic);
    }

    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol named => new[] { named }.Concat(named.AllInterfaces)
            .FirstOrDefault(t => t.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0],
        _ => null,
    };
}
