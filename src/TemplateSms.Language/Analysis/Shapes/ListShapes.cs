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
        if (context.Values[0] is not { Nullness: not Nullness.Always, List: { } list })
            return TextShape.Any;
        var count = context.Values[0].Nullness == Nullness.Maybe ? list.Count with { Least = 0 } : list.Count;
        return list.Element.Printed.Forgotten.Times(count).Then(context.Shapes[1].Times(count.Less(1)));
    }

    /// <summary>The text of a list that is known.</summary>
    public static Value? Joined(TransferContext context)
    {
        if (context.Values[0].Nullness == Nullness.Always)
            return Value.OfText("");
        if (context.Values[0] is not { Nullness: Nullness.Never, List.Elements: { } elements } || context.KnownText(1) is not { } delimiter)
            return null;
        var texts = elements.Select(e => e.Printed.Known).ToList();
        return texts.Contains(null) ? null : Value.OfText(string.Join(delimiter, texts));
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
