using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>Reads the examples of a page, in its order.</summary>
internal static partial class PageExamples
{
    public static IReadOnlyList<PageExample> Of(string page)
    {
        var examples = new List<PageExample>();
        foreach (var section in Headings().Split(page).Skip(1))
            examples.AddRange(OfSection(section.Split('\n')[0], section));
        return examples;
    }

    private static IEnumerable<PageExample> OfSection(string title, string section)
    {
        var others = new List<(string, string)>();
        PageExample? open = null;
        foreach (Match block in Blocks().Matches(section))
        {
            var text = block.Groups["text"].Value;
            switch (block.Groups["language"].Value)
            {
                case "smstpl" when block.Groups["name"].Success:
                    others.Add((block.Groups["name"].Value, text));
                    break;
                case "smstpl":
                    Assert.True(open is null, $"'{title}': a template is followed by no ```text block that says what it gives.");
                    open = new PageExample(title, text, [.. others], "{}", [], "");
                    break;
                case "json" when open is not null:
                    open = open with { Data = text };
                    break;
                case "csharp" when open is not null:
                    open = open with { CSharp = [.. open.CSharp, text] };
                    break;
                case "text" when open is not null:
                    yield return open with { Expected = text };
                    open = null;
                    break;
            }
        }

        Assert.True(open is null, $"'{title}': the last template is followed by no ```text block that says what it gives.");
    }

    [GeneratedRegex("^##+ ", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("^```(?<language>\\w+)(?: (?<name>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
