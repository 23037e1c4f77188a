using System.Net;
using System.Text.RegularExpressions;

namespace TemplateSms.Language.Analysis;

/// <summary>Escapes of other formats, which a text prints as they stand.</summary>
internal static class ForeignEscape
{
    // Every escape begins with one of them.
    private static readonly char[] _marks = ['&', '<', '\\'];

    /// <summary>The escapes of a text: where they stand, the tool, and what they mean.</summary>
    public static IEnumerable<(int Start, int Length, string Tool, string Meaning)> In(string text)
    {
        if (text.IndexOfAny(_marks) < 0)
            yield break;
        foreach (Match match in Patterns.Entity.Matches(text))
        {
            if (WebUtility.HtmlDecode(match.Value) is var meaning && meaning != match.Value)
                yield return (match.Index, match.Length, "HTML", meaning == "\u00a0" ? " " : meaning);
        }

        foreach (Match match in Patterns.Tag.Matches(text))
            yield return (match.Index, match.Length, "HTML", match.Value.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "\n" : "");
        foreach (Match match in Patterns.Backslash.Matches(text))
        {
            if (!Patterns.Path.IsMatch(RunAround(text, match.Index)))
                yield return (match.Index, match.Length, "a string of code", Meaning(match.Value));
        }
    }

    private static string Meaning(string escape) => escape[1] switch
    {
        'n' or 'r' => "\n",
        't' => " ",
        'u' or 'x' => ((char)Convert.ToInt32(escape.Substring(2), 16)).ToString(),
        var quote => quote.ToString(),
    };

    // A path has its drive, its server or a folder with another first letter in the same word.
    private static string RunAround(string text, int index)
    {
        const int longest = 100;
        var start = index;
        while (start > 0 && index - start < longest && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var end = index;
        while (end < text.Length && end - index < longest && !char.IsWhiteSpace(text[end]))
            end++;
        return text.Substring(start, end - start);
    }

    // Apart, so that they are read for the first text that has a mark.
    private static class Patterns
    {
        public static readonly Regex Entity = new("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant);
        public static readonly Regex Tag = new(@"(?<![0-9])</?(?:br|p|b|i|strong|em|span|div|a|u|h[1-6]|ul|ol|li|font)(?:\s[^<>\n]{0,200})?\s?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        public static readonly Regex Backslash = new(@"\\(?:r\\n|[nrt]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[""'])", RegexOptions.CultureInvariant);
        public static readonly Regex Path = new(@"^[^\w\\]{0,3}(?:[A-Za-z]:\\|\\\\)|\\[^nrtux""'\\\s]", RegexOptions.CultureInvariant);
    }
}
