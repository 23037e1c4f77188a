using TemplateSms.Language.Text;

namespace TemplateSms.Language.Compilation;

/// <summary>A comment that speaks to the compiler: a keyword, the rules it names, and a reason that nobody reads here.</summary>
/// <param name="Keyword">The keyword's place.</param>
/// <param name="Ids">The places of the words that look like rules.</param>
/// <param name="Problem">Why it has no effect; null when it has.</param>
internal sealed record SuppressionComment(TextSpan Keyword, IReadOnlyList<TextSpan> Ids, string? Problem)
{
    public const string Prefix = "smstpl:";

    public const string Disable = Prefix + "disable";
    private const string Family = "SMS";

    /// <summary>Reads the inside of a comment; null when it speaks to people only.</summary>
    public static SuppressionComment? Read(string source, TextSpan content)
    {
        var keyword = WordAt(source, content, content.Start, c => char.IsWhiteSpace(c), c => c != ',' && !char.IsWhiteSpace(c));
        if (string.CompareOrdinal(source, keyword.Start, Prefix, 0, Prefix.Length) != 0)
            return null;
        if (keyword.Length != Disable.Length || string.CompareOrdinal(source, keyword.Start, Disable, 0, Disable.Length) != 0)
            return new SuppressionComment(keyword, [], $"it is not known; '{Disable} SMS3002 reason' is");

        var ids = new List<TextSpan>();
        for (var word = IdAt(keyword.End); IsId(source, word); word = IdAt(word.End))
            ids.Add(word);
        return new SuppressionComment(keyword, ids, ids.Count == 0 ? $"it names no rule; write one after it, as in '{Disable} SMS3002 reason'" : null);

        TextSpan IdAt(int start) => WordAt(source, content, start, c => c == ',' || char.IsWhiteSpace(c), char.IsLetterOrDigit);
    }

    private static TextSpan WordAt(string source, TextSpan content, int start, Func<char, bool> isBefore, Func<char, bool> isInside)
    {
        while (start < content.End && isBefore(source[start]))
            start++;
        var end = start;
        while (end < content.End && isInside(source[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsId(string source, TextSpan word) =>
        word.Length > Family.Length
        && string.Compare(source, word.Start, Family, 0, Family.Length, StringComparison.OrdinalIgnoreCase) == 0
        && source[word.Start + Family.Length] is >= '0' and <= '9';
}
