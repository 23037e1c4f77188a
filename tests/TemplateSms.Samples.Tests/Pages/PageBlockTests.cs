using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.Isendpro;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Twilio;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The templates and the settings of pages that show them beside C#.</summary>
public sealed partial class PageBlockTests
{
    /// <summary>Pages whose templates are right; others show what is wrong, too, and have tests of their own.</summary>
    public static TheoryData<string> Pages =>
    [
        "docs/migrating.md",
        "docs/translators.md",
        .. Directory.EnumerateDirectories(Repository.PathOf("src")).SelectMany(folder => Repository.Pages("src/" + Path.GetFileName(folder))),
    ];

    /// <summary>The sections of settings that pages show, and the options that they are bound to.</summary>
    private static readonly Dictionary<string, Type> _options = new(StringComparer.Ordinal)
    {
        ["Isendpro"] = typeof(IsendproOptions),
        ["Twilio"] = typeof(TwilioOptions),
    };

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
            Assert.All(settings.RootElement.EnumerateObject(), section => Assert.All(
                section.Value.EnumerateObject(),
                setting => Assert.NotNull(_options[section.Name].GetProperty(setting.Name))));
        }
    }

    private static IEnumerable<string> BlocksOf(string page, string language) =>
        Blocks().Matches(Repository.Read(page)).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>\\w+)( \\S+)?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();
}
