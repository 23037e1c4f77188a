using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>Code in a table with an arrow behind it: <c>`7 / 2` → `3.5`</c>.</summary>
/// <param name="Code">An expression, or code in its own braces.</param>
/// <param name="Text">What it prints; null when it has no text.</param>
/// <param name="Error">The rule that refuses it, or <c>throws</c>.</param>
internal sealed partial record PageCell(string Code, string? Text, string? Error)
{
    private const string EscapedPipe = "\\|";

    // A pipe ends a cell, so the page writes it with a backslash.
    private const char Pipe = '\u0001';

    public string Template => Code.StartsWith("{{", StringComparison.Ordinal) ? Code : $"{{{{ {Code} }}}}";

    public static IReadOnlyList<PageCell> Of(string page) =>
    [
        .. page.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Arrow().Matches(line.Replace(EscapedPipe, Pipe.ToString(), StringComparison.Ordinal)))
            .Select(Read),
    ];

    private static PageCell Read(Match arrow)
    {
        var code = Unescape(arrow.Groups["code"].Value);
        if (arrow.Groups["text"].Success)
            return new PageCell(code, Unescape(arrow.Groups["text"].Value), null);
        var word = arrow.Groups["word"].Value;
        return word == "nothing" ? new PageCell(code, "", null) : new PageCell(code, null, word);
    }

    private static string Unescape(string text) => text.Replace(Pipe, '|');

    [GeneratedRegex("(?<tick>`+)(?<blank> ?)(?<code>(?:(?!\\k<tick>).)+?)\\k<blank>\\k<tick> → (?:`(?<text>[^`]*)`|(?<word>nothing|throws|SMS[0-9]{4}))")]
    private static partial Regex Arrow();
}
