namespace TemplateSms.Language.Syntax;

/// <summary>
/// Words of other languages, with the words of this one for the same. Case, underscores and hyphens do not matter, so
/// <c>to_upper</c>, <c>ToUpper</c> and <c>toUpper</c> are one word.
/// </summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, string[]> _ours;

    /// <param name="rows">Words with ours for them, both separated by blanks.</param>
    public WordTable(params (string Words, string Ours)[] rows) =>
        _ours = rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Ours)))
            .ToDictionary(pair => pair.word, pair => pair.Ours.Split(' '), StringComparer.Ordinal);

    /// <summary>Our words for a word; null when the table has none.</summary>
    public IReadOnlyList<string>? Find(string word) => _ours.TryGetValue(Folded(word), out var ours) ? ours : null;

    /// <summary>The question whether one of our words was meant; null when the table has none.</summary>
    public WordHint? Hint(string word) => Find(word) is { } ours ? WordHint.Of(ours) : null;

    /// <summary>The word without its family: <c>upcase</c> of <c>string.upcase</c>.</summary>
    public static string LastPart(string name) => name.Substring(name.LastIndexOf('.') + 1);

    /// <summary>The spelling under which a word is looked up.</summary>
    public static string Folded(string word) => word.Replace("_", "").Replace("-", "").ToLowerInvariant();
}
