using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Domain;

/// <summary>The shapes of lists as they print.</summary>
internal static class ListShapes
{
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
            items = items.CutAt(Interval.Add(most.Septets, quotes), Interval.Add(most.Units, quotes));
        }

        return TextShape.Constant("[]").Forgotten.Then(items) with { MayHaveExtension = true };
    }

    private static TextShape Escaped(TextShape text, (long Septets, long Units) escapes) => text with
    {
        Septets = text.Septets with { Most = Interval.Multiply(text.Septets.Most, escapes.Septets) },
        Units = text.Units with { Most = Interval.Multiply(text.Units.Most, escapes.Units) },
        Characters = CharacterSet.All,
    };

    // A quote becomes a backslash, of two septets, and itself; a control character \x01.
    private static (long Septets, long Units) EscapesOf(TextShape text) =>
        text is { Alphabet: AlphabetFact.Gsm7, IsPlain: true } ? (1, 1)
        : text.Alphabet == AlphabetFact.Gsm7 ? (3, 2)
        : (5, 4);
}
