using TemplateSms.Language.Analysis;
using static TemplateSms.Language.Binding.Signatures;

namespace TemplateSms.Language.Binding;

/// <summary><c>array.*</c>.</summary>
internal static class ArrayFunctions
{
    public static IReadOnlyList<Function> All { get; } =
    [
        new("array.size", "ArrayFunctions.Size", [List("list")], Returns(TemplateType.Int), _ => TextShape.Basic(new Interval(1, 10))),
        new("array.first", "ArrayFunctions.First", [List("list")], Element, ElementShape),
        new("array.last", "ArrayFunctions.Last", [List("list")], Element, ElementShape),
        new("array.join", "ArrayFunctions.Join", [List("list"), Printed("delimiter")], Returns(TemplateType.String), ListShapes.Join),
        new("array.limit", "ArrayFunctions.Limit", [List("list"), Integer("count")], LikeFirst, ListShape),
        new("array.offset", "ArrayFunctions.Offset", [List("list"), Integer("index")], LikeFirst, ListShape),
        new("array.reverse", "ArrayFunctions.Reverse", [List("list")], NeverNull, ListShape),
        new("array.uniq", "ArrayFunctions.Uniq", [List("list")], LikeFirst, ListShape),
        new("array.sort", "ArrayFunctions.Sort", [List("list"), new("member", ArgumentKind.Member, IsRequired: false)], NeverNull, ListShape),
        new("array.map", "ArrayFunctions.Map", [List("list"), new("member", ArgumentKind.Member)], Mapped, _ => TextShape.Any),
        new("array.contains", "ArrayFunctions.Contains", [List("list"), new("item", ArgumentKind.Any)], Returns(TemplateType.Bool), _ => TextShape.Basic(new Interval(4, 5))),
    ];

    private static TemplateType Element(IReadOnlyList<TemplateType> types) =>
        types[0] is { Kind: TypeKind.List, Element: { Kind: not TypeKind.CSharp } element }
            ? element with { IsNullable = true }
            : new TemplateType(TypeKind.CSharp);

    private static TemplateType NeverNull(IReadOnlyList<TemplateType> types) => types[0] with { IsNullable = false };

    private static TemplateType Mapped(IReadOnlyList<TemplateType> types) =>
        new(TypeKind.List) { Element = new TemplateType(TypeKind.CSharp), MostElements = types[0].MostElements };

    private static TextShape ElementShape(TransferContext context) => TypeShapes.Of(Element([context.Arguments[0].Type]), context.Settings);

    private static TextShape ListShape(TransferContext context) => ListShapes.Printed(context.Arguments[0].Type, context.Settings);
}
