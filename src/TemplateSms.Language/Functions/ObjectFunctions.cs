using TemplateSms.Language.Domain;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary><c>object.*</c>, and our own <c>sms.*</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "object.default",
            "ObjectFunctions.Default",
            [new FunctionParameter("value", ArgumentKind.Choice) { Refuses = new(ValueOrigin.Capture, "takes no empty text of 'capture' for one") }, new FunctionParameter("default", ArgumentKind.Choice)],
            ResultOfDefault,
            c => c.Shapes[0].Join(c.Shapes[1])) { Precise = Defaulted, IsTotal = true, Prints = PrintedArguments.Of([0, 1]), KeepsOriginOf = new[] { 0, 1 } },
        new(
            "sms.transliterate",
            "SmsFunctions.Transliterate",
            [Signatures.Printed("text")],
            Signatures.TextLikeFirst,
            c => TransliterationShapes.Of(c.Shapes[0])) { Precise = Folding.TextOrNull(ForeignCharacters.Closest), Prints = PrintedArguments.Changed(ForeignCharacters.Closest) },
    ];

    // The default stands for null, and for an empty text.
    private static Value? Defaulted(TransferContext context)
    {
        var (value, otherwise) = (context.Values[0], context.Values[1]);
        if (context.Arguments.Any(a => a.Type.Kind == TypeKind.CSharp))
            return null;
        if (value.Nullness == Nullness.Always || value.Printed.Known == "")
            return otherwise;
        if (context.Arguments[0].Type.Kind != TypeKind.String)
            return value.Nullness == Nullness.Never ? value : value.NotNull.Join(otherwise);
        var isSurelyThere = value.Nullness == Nullness.Never && value.Text.Units.Least > 0;
        var present = value.NotNull with { Text = value.Text with { Units = new Interval(Math.Max(1, value.Text.Units.Least), Math.Max(1, value.Text.Units.Most)) } };
        return isSurelyThere ? value : present.Join(otherwise);
    }

    private static TemplateType ResultOfDefault(IReadOnlyList<TemplateType> types)
    {
        var (value, otherwise) = (types[0], types[1]);
        if (value.Kind == TypeKind.CSharp || otherwise.Kind == TypeKind.CSharp)
            return new TemplateType(TypeKind.CSharp);
        if (value.Kind == TypeKind.Null)
            return otherwise;

        // A value that is never null keeps its type; one that may be needs a default of its own.
        if (value is { IsNullable: false, Kind: not TypeKind.String })
            return Signatures.LikeFirst([value]);
        if (value.Kind == TypeKind.List && otherwise.Kind == TypeKind.List)
            return ListOfEither(value, otherwise) is { } list ? list with { IsNullable = otherwise.IsNullable } : TemplateType.Error;
        return value.Kind == otherwise.Kind || (value.IsInteger && otherwise.IsInteger)
            ? Signatures.LikeFirst([value with { IsNullable = otherwise.IsNullable }])
            : TemplateType.Error;
    }

    /// <summary>The type of a list that is one of two; null when their elements are of different types in C#, as the enums of two parameters are.</summary>
    private static TemplateType? ListOfEither(TemplateType a, TemplateType b)
    {
        if (a == b && a.Element is { Kind: not TypeKind.Enum })
            return a;
        var element = (a.Element, b.Element) switch
        {
            ({ Kind: TypeKind.List } first, { Kind: TypeKind.List } second) => ListOfEither(first, second),
            ({ Kind: not TypeKind.Enum } first, { } second) when first.Kind == second.Kind && first.IsNullable == second.IsNullable && first.CSharpName == second.CSharpName =>
                new TemplateType(first.Kind) { IsNullable = first.IsNullable, CSharpName = first.CSharpName },
            _ => null,
        };
        return element is null ? null : new TemplateType(TypeKind.List)
        {
            Element = element,
            IsNullable = a.IsNullable,
            MostElements = a.MostElements is { } mostOfA && b.MostElements is { } mostOfB ? Math.Max(mostOfA, mostOfB) : null,
        };
    }
}
