using TemplateSms.Language.Analysis;
using static TemplateSms.Language.Binding.Signatures;

namespace TemplateSms.Language.Binding;

/// <summary><c>string.*</c>.</summary>
internal static class StringFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        .. Case(),
        .. Cut(),
        .. Join(),
        .. Ask(),
    ];

    private static IEnumerable<Function> Case() =>
    [
        new("string.upcase", "StringFunctions.Upcase", [Printed("text")], TextLikeFirst, c => CaseShapes.Upper(c.Shapes[0])),
        new("string.downcase", "StringFunctions.Downcase", [Printed("text")], TextLikeFirst, c => CaseShapes.Lower(c.Shapes[0])),
        new("string.capitalize", "StringFunctions.Capitalize", [Printed("text")], Returns(TemplateType.String), c => CaseShapes.SomeUpper(c.Shapes[0])),
        new("string.capitalizewords", "StringFunctions.Capitalizewords", [Printed("text")], Returns(TemplateType.String), c => CaseShapes.SomeUpper(c.Shapes[0])),
        new("string.handleize", "StringFunctions.Handleize", [Printed("text")], Returns(TemplateType.String), c => CutShapes.Handle(c.Shapes[0])),
    ];

    private static IEnumerable<Function> Cut() =>
    [
        new("string.strip", "StringFunctions.Strip", [Printed("text")], TextLikeFirst, c => CutShapes.Part(c.Shapes[0])),
        new("string.lstrip", "StringFunctions.Lstrip", [Printed("text")], TextLikeFirst, c => CutShapes.Part(c.Shapes[0])),
        new("string.rstrip", "StringFunctions.Rstrip", [Printed("text")], TextLikeFirst, c => CutShapes.Part(c.Shapes[0])),
        new("string.strip_newlines", "StringFunctions.StripNewlines", [Printed("text")], Returns(TemplateType.String), c => CutShapes.Part(c.Shapes[0])),
        new("string.truncate", "StringFunctions.Truncate", [Printed("text"), Integer("length"), Printed("ellipsis", "...")], Returns(TemplateType.String), CutShapes.Truncate),
        new("string.truncatewords", "StringFunctions.Truncatewords", [Printed("text"), Integer("count"), Printed("ellipsis", "...")], Returns(TemplateType.String), CutShapes.TruncateWords),
        new("string.slice", "StringFunctions.Slice", [Printed("text"), Integer("start"), OptionalInteger("length")], Returns(TemplateType.String), CutShapes.Slice),
        new("string.slice1", "StringFunctions.Slice1", [Printed("text"), Integer("start"), OptionalInteger("length")], Returns(TemplateType.String), c => CutShapes.Part(c.Shapes[0])),
        new("string.remove", "StringFunctions.Remove", [Printed("text"), Printed("remove")], TextLikeFirst, c => CutShapes.Part(c.Shapes[0])),
        new("string.remove_first", "StringFunctions.RemoveFirst", [Printed("text"), Printed("remove")], Returns(TemplateType.String), c => CutShapes.Part(c.Shapes[0])),
        new("string.remove_last", "StringFunctions.RemoveLast", [Printed("text"), Printed("remove")], Returns(TemplateType.String), c => CutShapes.Part(c.Shapes[0])),
        new("string.split", "StringFunctions.Split", [Printed("text"), Printed("match")], Returns(new TemplateType(TypeKind.List) { Element = TemplateType.String }), _ => TextShape.Any),
    ];

    private static IEnumerable<Function> Join() =>
    [
        new("string.append", "StringFunctions.Append", [Printed("text"), Printed("with")], Returns(TemplateType.String), c => c.Shapes[0].Then(c.Shapes[1])),
        new("string.prepend", "StringFunctions.Prepend", [Printed("text"), Printed("by")], Returns(TemplateType.String), c => c.Shapes[1].Then(c.Shapes[0])),
        new("string.replace", "StringFunctions.Replace", [Printed("text"), Printed("match"), Printed("replace")], Returns(TemplateType.String), c => ReplaceShapes.All(c.Shapes)),
        new("string.replace_first", "StringFunctions.ReplaceFirst", [Printed("text"), Printed("match"), Printed("replace"), new("fromend", ArgumentKind.Bool, IsRequired: false)], Returns(TemplateType.String), c => ReplaceShapes.First(c.Shapes)),
        new("string.pad_left", "StringFunctions.PadLeft", [Printed("text"), Integer("width")], Returns(TemplateType.String), PadShapes.Of),
        new("string.pad_right", "StringFunctions.PadRight", [Printed("text"), Integer("width")], Returns(TemplateType.String), PadShapes.Of),
        new("string.pluralize", "StringFunctions.Pluralize", [Integer("number"), Printed("singular"), Printed("plural")], Returns(TemplateType.String with { IsNullable = true }), c => c.Shapes[1].Join(c.Shapes[2])),
    ];

    private static IEnumerable<Function> Ask() =>
    [
        new("string.size", "StringFunctions.Size", [Printed("text")], Returns(TemplateType.Int), c => CutShapes.Size(c.Shapes[0])),
        new("string.empty", "StringFunctions.Empty", [Printed("text")], Returns(TemplateType.Bool), OfBool),
        new("string.whitespace", "StringFunctions.Whitespace", [Printed("text")], Returns(TemplateType.Bool), OfBool),
        new("string.contains", "StringFunctions.Contains", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool),
        new("string.starts_with", "StringFunctions.StartsWith", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool),
        new("string.ends_with", "StringFunctions.EndsWith", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool),
        new("string.equals_ignore_case", "StringFunctions.EqualsIgnoreCase", [Printed("text"), Printed("value")], Returns(TemplateType.Bool), OfBool),
        new("string.to_int", "StringFunctions.ToInt", [Printed("text")], Returns(TemplateType.Int with { IsNullable = true }), _ => TextShape.Basic(new Interval(0, 11))),
        new("string.to_long", "StringFunctions.ToLong", [Printed("text")], Returns(TemplateType.Long with { IsNullable = true }), _ => TextShape.Basic(new Interval(0, 20))),
        new("string.to_double", "StringFunctions.ToDouble", [Printed("text")], Returns(TemplateType.Double with { IsNullable = true }), _ => TextShape.Basic(new Interval(0, 24))),
    ];

    private static TextShape OfBool(TransferContext context) => TextShape.Basic(new Interval(4, 5));
}
