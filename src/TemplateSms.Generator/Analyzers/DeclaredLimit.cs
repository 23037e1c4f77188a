using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TemplateSms.Generator.Analyzers;

/// <summary>A bound that attributes of C# declare.</summary>
/// <param name="Attribute">The attribute as it is written: <c>MaxLength(20)</c>.</param>
/// <param name="Type">The type that says the same in a template: <c>string(20)</c>.</param>
internal sealed record DeclaredLimit(string Attribute, string Type)
{
    private const string Namespace = "System.ComponentModel.DataAnnotations";

    /// <summary>The first bound that a property declares; null for none that a template can say.</summary>
    public static DeclaredLimit? Of(IPropertySymbol property) =>
        property.GetAttributes()
            .Where(a => a.AttributeClass?.ContainingNamespace?.ToDisplayString() == Namespace)
            .Select(a => Of(property.Type, a))
            .FirstOrDefault(limit => limit is not null);

    private static DeclaredLimit? Of(ITypeSymbol declared, AttributeData attribute)
    {
        var type = CSharpMembers.WithoutNull(declared);
        var mark = type.SpecialType != declared.SpecialType || declared.NullableAnnotation == NullableAnnotation.Annotated ? "?" : "";
        return (attribute.AttributeClass?.Name, type.SpecialType) switch
        {
            ("MaxLengthAttribute", SpecialType.System_String) => Text("MaxLength", attribute, mark),
            ("StringLengthAttribute", SpecialType.System_String) => Text("StringLength", attribute, mark),
            ("RangeAttribute", SpecialType.System_Int32) => Range("int", int.MinValue, int.MaxValue, attribute, mark),
            ("RangeAttribute", SpecialType.System_Int64) => Range("long", long.MinValue, long.MaxValue, attribute, mark),
            ("RangeAttribute", SpecialType.System_Decimal) => Range("decimal", decimal.MinValue, decimal.MaxValue, attribute, mark),
            _ => null,
        };
    }

    private static DeclaredLimit? Text(string name, AttributeData attribute, string mark)
    {
        if (Values(attribute) is not [int most and > 0])
            return null;
        var length = most.ToString(CultureInfo.InvariantCulture);
        return new DeclaredLimit($"{name}({length})", $"string({length}){mark}");
    }

    private static DeclaredLimit? Range(string type, decimal smallest, decimal largest, AttributeData attribute, string mark)
    {
        if (Values(attribute) is not [.., var low, var high]
            || Number(low) is not { } least
            || Number(high) is not { } most
            || least > most
            || least < smallest
            || most > largest
            || (type != "decimal" && (decimal.Truncate(least) != least || decimal.Truncate(most) != most)))
        {
            return null;
        }

        return new DeclaredLimit($"Range({Written(least)}, {Written(most)})", $"{type}({Written(least)}..{Written(most)}){mark}");
    }

    // An attribute of code that does not compile may have any arguments.
    private static object?[] Values(AttributeData attribute) =>
        [.. attribute.ConstructorArguments.Select(a => a.Kind == TypedConstantKind.Array ? null : a.Value)];

    /// <summary>The end of a range: a number, or the text of one behind its type.</summary>
    private static decimal? Number(object? value) =>
        value switch
        {
            int number => number,
            double number => Read(number.ToString("R", CultureInfo.InvariantCulture)),
            string text => Read(text),
            _ => null,
        };

    private static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
