using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Domain;

/// <summary>What is known of a list.</summary>
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

    /// <summary>The list with another number of elements, in another order or a part of them.</summary>
    public ListFacts With(Interval count, Func<IEnumerable<Value>, IEnumerable<Value>> change) => this with
    {
        Count = count,
        Elements = Elements is { } elements ? new EquatableArray<Value>([.. change(elements)]) : default(EquatableArray<Value>?),
    };

    public ListFacts Join(ListFacts other) =>
        this == other ? this : new ListFacts(Count.Join(other.Count), Element.Join(other.Element));
}
