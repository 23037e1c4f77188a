using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Domain;

/// <summary>The facts known of a list.</summary>
/// <param name="Count">How many elements it has.</param>
/// <param name="Element">What is known of every element.</param>
public sealed record ListFacts(Interval Count, Value Element)
{
    /// <summary>The elements in order, where each is known; else null.</summary>
    public EquatableArray<Value>? Elements { get; init; }

    /// <summary>The text that the elements are parts of; null where there is none.</summary>
    public SplitText? Parts { get; init; }

    public static ListFacts Of(IReadOnlyList<Value> elements, Value any) =>
        new(Interval.Exactly(elements.Count), elements.Count == 0 ? any : elements.Skip(1).Aggregate(elements[0], (a, b) => a.Join(b)))
        {
            Elements = elements.ToArray(),
        };

    /// <summary>The parts of a text at each match. They are not empty; an empty match leaves the text whole.</summary>
    public static ListFacts OfParts(TextShape text, TextShape match)
    {
        var isPlain = match.Alphabet == AlphabetFact.Gsm7;
        var split = new SplitText(text, Math.Max(match.Septets.Least, isPlain ? 1 : 0), Math.Max(1, match.Units.Least));
        var part = PartShapes.Part(text);
        var least = text.Alphabet == AlphabetFact.Gsm7 ? 1 : 0;
        part = part with { Units = part.Units.AtLeast(1), Septets = part.Septets.AtLeast(least) };
        var count = Math.Min(Fits(text.Units, split.GapUnits, 1), Fits(text.Septets, split.GapSeptets, least));
        return new ListFacts(new Interval(0, count), new Value(part)) { Parts = split };
    }

    /// <summary>The list with another number of elements, in another order or a part of them.</summary>
    public ListFacts With(Interval count, Func<IEnumerable<Value>, IEnumerable<Value>> change) => this with
    {
        Count = count,
        Elements = Elements is { } elements ? new EquatableArray<Value>([.. change(elements)]) : default(EquatableArray<Value>?),
    };

    public ListFacts Join(ListFacts other) =>
        this == other ? this : new ListFacts(Count.Join(other.Count), Element.Join(other.Element));

    private static long Fits(Interval text, long gap, long part) =>
        !text.IsBounded || gap + part == 0 ? Interval.Unbounded : Math.Max(1, Interval.Add(text.Most, gap) / (gap + part));
}
