namespace TemplateSms.Cli.Translating.Units;

/// <summary>A piece of a text as a translator sees it: words, or a placeholder by its id.</summary>
/// <param name="Words">The words; null for a placeholder.</param>
/// <param name="Placeholder">The id; null for words.</param>
internal sealed record Fragment(string? Words, string? Placeholder)
{
    public static Fragment OfWords(string words) => new(words, null);

    public static Fragment OfPlaceholder(string id) => new(null, id);

    /// <summary>The same pieces with no two stretches of words beside each other, and none that is empty.</summary>
    public static IReadOnlyList<Fragment> Joined(IEnumerable<Fragment> fragments)
    {
        var joined = new List<Fragment>();
        foreach (var fragment in fragments)
        {
            if (fragment.Words is "")
                continue;
            if (fragment.Words is { } words && joined is [.., { Words: { } before }])
                joined[^1] = OfWords(before + words);
            else
                joined.Add(fragment);
        }

        return joined;
    }
}
