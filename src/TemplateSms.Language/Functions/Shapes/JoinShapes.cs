using TemplateSms.Language.Domain;

namespace TemplateSms.Language.Functions;

/// <summary>The shapes of the texts that joined lists become.</summary>
internal static class JoinShapes
{
    /// <summary>The elements with a delimiter between them.</summary>
    public static TextShape Join(TransferContext context)
    {
        if (context.Values[0] is not { Nullness: not Nullness.Always, List: { } list })
            return TextShape.Any;
        var count = context.Values[0].Nullness == Nullness.Maybe ? list.Count with { Least = 0 } : list.Count;
        var joined = list.Element.Printed.Forgotten.Times(count).Then(context.Shapes[1].Times(count.Less(1)));
        if (list.Parts is not { } parts)
            return joined;
        var (septets, units) = parts.MostOf(count, context.Shapes[1], (1, 1));
        return joined.CutAt(septets, units);
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
}
