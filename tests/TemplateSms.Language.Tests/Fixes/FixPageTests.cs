using System.Runtime.CompilerServices;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Language.Tests.Fixes;

/// <summary>docs/fixes.md says what the catalogue of fixes says.</summary>
public class FixPageTests
{
    private static readonly string _page = ReadPage();

    public static TheoryData<string> Keys => [.. FixKey.Safe, .. FixKey.Choices];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Fix_OfTheCatalogue_HasItsRow(string key)
    {
        var rules = string.Join(", ", TemplateFixes.RulesOf(key).Select(id => $"[{id}](rules/{id}.md)"));
        var row = $"\n| `{key}` | {(FixKey.Safe.Contains(key) ? "yes" : "no")} | {rules} | ";

        Assert.True(_page.Contains(row, StringComparison.Ordinal), $"docs/fixes.md needs this row, and what the fix does behind it:{row}");
    }

    private static string ReadPage([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllText(Path.Combine(folder, "docs", "fixes.md")).ReplaceLineEndings("\n");
    }
}
