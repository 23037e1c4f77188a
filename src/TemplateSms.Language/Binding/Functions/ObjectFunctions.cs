using TemplateSms.Language.Analysis;

namespace TemplateSms.Language.Binding;

/// <summary><c>object.*</c>, and our own <c>sms.*</c>.</summary>
internal static class ObjectFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new(
            "object.default",
            "ObjectFunctions.Default",
            [new FunctionParameter("value", ArgumentKind.Any), new FunctionParameter("default", ArgumentKind.Any)],
            ResultOfDefault,
            c => c.Shapes[0].Join(c.Shapes[1])),
        new(
            "sms.transliterate",
            "SmsFunctions.Transliterate",
            [Signatures.Printed("text")],
            Signatures.TextLikeFirst,
            c => TransliterationShapes.Of(c.Shapes[0])),
    ];

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
        return value.Kind == otherwise.Kind || (value.IsInteger && otherwise.IsInteger)
            ? Signatures.LikeFirst([value with { IsNullable = otherwise.IsNullable }])
            : TemplateType.Error;
    }
}
