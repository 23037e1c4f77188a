using TemplateSms.Language.Collections;

namespace TemplateSms.Language.Domain;

/// <summary>Texts and numbers that a value is not, since a condition ruled them out.</summary>
public sealed record Exclusions(EquatableArray<string> Texts, EquatableArray<decimal> Numbers)
{
    // More are forgotten: no template that is written by hand compares one value with so many.
    private const int Most = 16;

    public static Exclusions None { get; } = new(EquatableArray<string>.Empty, EquatableArray<decimal>.Empty);

    /// <summary>These, and one more that is known; a double is none, which may not equal itself.</summary>
    public static Exclusions? With(Exclusions? some, object? known)
    {
        var before = some ?? None;
        if (before.Has(known) || before.Texts.Count + before.Numbers.Count >= Most)
            return some;
        return known switch
        {
            string text => before with { Texts = new([.. before.Texts, text]) },
            _ => NumberOf(known) is { } number ? before with { Numbers = new([.. before.Numbers, number]) } : some,
        };
    }

    /// <summary>Whether a value that is known is ruled out.</summary>
    public bool Has(object? known) =>
        known is string text ? Texts.Contains(text) : NumberOf(known) is { } number && Numbers.Contains(number);

    /// <summary>These and others; null where there are none, or too many.</summary>
    public Exclusions? And(Exclusions others)
    {
        var all = new Exclusions(new([.. Texts.Union(others.Texts, StringComparer.Ordinal)]), new([.. Numbers.Union(others.Numbers)]));
        return all.Texts.Count + all.Numbers.Count is 0 or > Most ? null : all;
    }

    /// <summary>Those of them that hold for another value, too.</summary>
    public Exclusions Without(Func<string, bool> mayBeText, Func<decimal, bool> mayBeNumber) =>
        new(new([.. Texts.Where(text => !mayBeText(text))]), new([.. Numbers.Where(number => !mayBeNumber(number))]));

    private static decimal? NumberOf(object? known) => known switch
    {
        long number => number,
        decimal number => number,
        _ => null,
    };
}
