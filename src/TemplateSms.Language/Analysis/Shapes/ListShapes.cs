using TemplateSms.Language.Binding;

namespace TemplateSms.Language.Analysis;

/// <summary>What is known of the texts that lists become.</summary>
internal static class ListShapes
{
    // The most characters that one character takes inside a printed list's quotes.
    private const long LongestEscape = 6;

    /// <summary>The elements with a delimiter between them.</summary>
    public static TextShape Join(TransferContext context)
    {
        var list = context.Arguments[0].Type;
        if (list.Kind != TypeKind.List)
            return TextShape.Any;
        var most = list.MostElements ?? Interval.Unbounded;
        var elements = TypeShapes.Of(list.Element!, context.Settings).Times(new Interval(0, most));
        return elements.Then(context.Shapes[1].Times(new Interval(0, Math.Max(0, most == Interval.Unbounded ? most : most - 1))));
    }

    /// <summary>A list as it prints: in brackets, texts in quotes.</summary>
    public static TextShape Printed(TemplateType list, TemplateSettings settings)
    {
        if (list.Kind != TypeKind.List || list.Element is null)
            return TextShape.Any;
        var count = new Interval(0, list.MostElements ?? Interval.Unbounded);
        var element = TypeShapes.Of(list.Element, settings);
        if (list.Element.Kind is TypeKind.String or TypeKind.Uri or TypeKind.Guid)
            element = element.Times(new Interval(1, LongestEscape)).Then(TextShape.Constant("\"\"")) with { MayHaveExtension = true };
        if (list.Element.IsNullable)
            element = element.Join(TextShape.Constant("null"));
        var shape = TextShape.Constant("[]").Then(element.Then(TextShape.Constant(", ")).Times(count));
        return list.IsNullable ? shape.Join(TextShape.Empty) : shape;
    }
}
