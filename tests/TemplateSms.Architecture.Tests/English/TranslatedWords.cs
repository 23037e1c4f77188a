using System.Text.RegularExpressions;

namespace TemplateSms.Architecture.Tests.English;

/// <summary>Words that read as if they were translated, each with a usual word in its place: fix, applies to, accepts, at most, after, again.</summary>
internal static partial class TranslatedWords
{
    /// <summary>Finds the words, each with its surroundings.</summary>
    public static IEnumerable<string> In(string text) =>
        Words().Matches(text).Select(word => $"\"{word.Value}\" in …{text[Math.Max(0, word.Index - 40)..Math.Min(text.Length, word.Index + word.Length + 40)]}…");

    /// <summary>Removes code from a page.</summary>
    public static string ProseOf(string page) => Code().Replace(page.ReplaceLineEndings("\n"), "");

    // A thing can be behind a proxy, a gate or a schedule. Text comes after other text.
    [GeneratedRegex(
        """
        \b(mend(s|ed|ing)?
        | holds?\s+for
        | lets?\s+(\w+\s+)?through
        | so\s+many
        | anew
        | (?<!(left|falls?|events)\s+)behind(?!\s+(a\s|the\s+application|the\s+gate\b))
        )\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex("^```.*?^```$|``?[^`\n]+``?", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}
