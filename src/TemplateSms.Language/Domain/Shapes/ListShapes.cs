using TemplateSms.Language.Functions;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>What is known of the texts that lists become.</summary>
internal static class ListShapes
{
    /// <summary>The elements with a delimiter between them.</summary>
    public static TextShape Join(TransferContext context)
    {
        if (context.Values[0] is not { Nullness: not Nullness.Always, List: { } list })
            return TextShape.Any;
        var count = context.Values[0].Nullness == Nullness.Maybe ? list.Count with { Least = 0 } : list.Count;
        var joined = list.Element.Printed.Forgotten.Times(count).Then(context.Shapes[1].Times(count.Less(1)));
        return list.Parts is { } parts ? CutAt(joined, parts.MostOf(count, context.Shapes[1], (1, 1))) : joined;
    }

    private static TextShape CutAt(TextShape text, (long Septets, long Units) most) =>
        text with { Septets = text.Septets.CutAt(most.Septets), Units = text.Units.CutAt(most.Units) };

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
        if (list.Kind != TypeKind.List || list.Element is not { } element)
            return TextShape.Any;
        var any = new Value(TypeShapes.Of(element with { IsNullable = false }, settings)) { Nullness = element.IsNullable ? Nullness.Maybe : Nullness.Never };
        var shape = Printed(new ListFacts(new Interval(0, list.MostElements ?? Interval.Unbounded), any), element);
        return list.IsNullable ? shape.Join(TextShape.Empty) : shape;
    }

    /// <summary>A list of which something is known, as it prints.</summary>
    public static TextShape Printed(ListFacts list, TemplateType element)
    {
        var text = list.Element.Text.Forgotten;
        var isQuoted = element.Kind is TypeKind.String or TypeKind.Uri or TypeKind.Guid;
        var escapes = isQuoted ? EscapesOf(text) : (Septets: 1, Units: 1);
        var item = isQuoted ? Escaped(text, escapes).Then(TextShape.Constant("\"\"")) : text;
        if (list.Element.Nullness != Nullness.Never)
            item = list.Element.Nullness == Nullness.Always ? TextShape.Constant("null") : item.Join(TextShape.Constant("null"));
        var delimiter = TextShape.Constant(", ");
        var items = item.Forgotten.Times(list.Count).Then(delimiter.Times(list.Count.Less(1)));
        if (list.Parts is { } parts)
        {
            var quotes = Interval.Multiply(2, list.Count.Most);
            var most = parts.MostOf(list.Count, delimiter, escapes);
            items = CutAt(items, (Interval.Add(most.Septets, quotes), Interval.Add(most.Units, quotes)));
        }

        return TextShape.Constant("[]").Forgotten.Then(items) with { MayHaveExtension = true };
    }

    private static TextShape Escaped(TextShape text, (long Septets, long Units) escapes) => text with
    {
        Septets = text.Septets with { Most = Interval.Multiply(text.Septets.Most, escapes.Septets) },
        Units = text.Units with { Most = Interval.Multiply(text.Units.Most, escapes.Units) },
    };

    // A quote becomes a backslash, of two septets, and itself; a control character \x01.
    private static (long Septets, long Units) EscapesOf(TextShape text) =>
        text is { Alphabet: AlphabetFact.Gsm7, IsPlain: true } ? (1, 1)
        : text.Alphabet == AlphabetFact.Gsm7 ? (3, 2)
        : (5, 4);
}
