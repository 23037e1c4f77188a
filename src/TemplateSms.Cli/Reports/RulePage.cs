using System.Text.RegularExpressions;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Reports;

/// <summary>The page of a rule in docs/rules. The tool contains all pages.</summary>
/// <param name="Cause">The first paragraph of what breaks the rule.</param>
/// <param name="Remedy">The first paragraph of what to do.</param>
/// <param name="Markdown">The page, its links leading to the site.</param>
internal sealed partial record RulePage(string Cause, string Remedy, string Markdown)
{
    public static RulePage Of(Rule rule)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md")
            ?? throw new InvalidOperationException($"docs/rules/{rule.Id}.md is missing from the tool.");
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd().ReplaceLineEndings("\n");
        var site = new Uri(rule.HelpLink);
        return new RulePage(
            FirstParagraph(page, "Cause"),
            FirstParagraph(page, "Fix"),
            Link().Replace(page, link => $"]({new Uri(site, link.Groups["target"].Value)})"));
    }

    private static string FirstParagraph(string page, string section)
    {
        var heading = $"## {section}\n\n";
        var start = page.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal);
        var paragraph = page[start..(end < 0 ? page.Length : end)].Replace('\n', ' ').Trim();
        return LinkedText().Replace(paragraph, "${text}");
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)\s]+\)")]
    private static partial Regex LinkedText();
}
