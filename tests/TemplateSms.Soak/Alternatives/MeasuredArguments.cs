namespace TemplateSms.Soak.Alternatives;

/// <summary>Arguments, and the lengths of the varied one at which texts stop to fit.</summary>
/// <param name="Longest">The greatest length with which each text fits, up to the one that is looked for; -1 for one that fits with none.</param>
internal sealed record MeasuredArguments(object?[] Arguments, VariedText Fill, bool IsForFrance, IReadOnlyList<int> Longest)
{
    /// <summary>The lengths for which the last of these texts fits and none before it; below zero, how many are missing.</summary>
    public int Gap => Longest[^1] - Longest.SkipLast(1).DefaultIfEmpty(-1).Max();

    /// <summary>The arguments with the lengths where another text may be taken.</summary>
    public IEnumerable<object?[]> Boundaries =>
        Longest.SelectMany(length => new[] { length, length + 1 }).Concat(Fill.Cuts).Where(length => length >= 0).Distinct().Select(length => (object?[])[Fill.Of(length), .. Arguments[1..]]);
}
