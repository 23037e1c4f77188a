using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.Isendpro;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The templates and the settings of pages that show them beside C#.</summary>
public sealed partial class PageBlockTests
{
    /// <summary>Pages whose templates are right; others show what is wrong, too, and have tests of their own.</summary>
    public static TheoryData<string> Pages =>
    [
        "docs/migrating.md",
        .. Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(folder => Repository.Pages("src/" + Path.GetFileName(folder))),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Template_OfAPage_HasNoFinding(string page)
    {
        foreach (var text in BlocksOf(page, "smstpl"))
            Assert.Empty(TemplateCompiler.Compile(new TemplateFile("Templates/example.smstpl", text)).Findings.Select(finding => finding.Message));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Settings_OfAPage_AreOptions(string page)
    {
        foreach (var text in BlocksOf(page, "json"))
        {
            using var settings = JsonDocument.Parse(text);
            Assert.All(
                settings.RootElement.GetProperty("Isendpro").EnumerateObject(),
                setting => Assert.NotNull(typeof(IsendproOptions).GetProperty(setting.Name)));
        }
    }

    private static IEnumerable<string> BlocksOf(string page, string language) =>
        Blocks().Matches(Repository.Read(page)).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>\\w+)( \\S+)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
