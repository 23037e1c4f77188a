using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TemplateSms.Generator.Analyzers;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.Generator.Tests.Corpus;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Rules;

namespace TemplateSms.Generator.Tests.Windows;

/// <summary>A checkout on Windows, with its paths and ends of lines, beside one on Linux: they build alike.</summary>
public sealed class WindowsTests
{
    // Its message counts characters, and a CRLF is two.
    private const string CountsCharacters = "SMS1027";

    public static TheoryData<string> Ids => [.. RuleFixtures.All.Select(fixture => fixture.Id).Where(id => id != CountsCharacters)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Findings_OnWindows_StandAtTheSamePlaces(string id)
    {
        var project = RuleFixtures.Of(id).ToProject();

        Assert.Equal(await FindAsync(project), await FindAsync(project.OnWindows()));
    }

    [Fact]
    public void Sources_OnWindows_AreTheSame()
    {
        var project = CorpusFixture.Project;

        var linux = GeneratorHarness.Run(new TemplateGenerator(), project).AssertCompiles().Sources;
        var windows = GeneratorHarness.Run(new TemplateGenerator(), project.OnWindows()).AssertCompiles().Sources;

        Assert.True(linux.Count > 100);
        Assert.Equal(linux.Keys.Order(StringComparer.Ordinal), windows.Keys.Order(StringComparer.Ordinal));
        Assert.All(linux, source => Assert.Equal(source.Value, Portable(windows[source.Key])));
    }

    [Fact]
    public void Include_FolderWrittenInTwoWays_IsOneFolder()
    {
        // A pattern of the project file and one of the SDK can give a folder's name with different separators.
        var templates = new[]
        {
            new Language.Files.TemplateFile(@"C:\project\Templates\order.smstpl", "{{ include 'footer' }}"),
            new Language.Files.TemplateFile(@"C:\project\Templates/footer.smstpl", "Bye"),
            new Language.Files.TemplateFile(@"C:\project\Other\footer.smstpl", "No"),
        };

        var resolved = Language.Files.TemplateResolver.Resolve(templates[0], new Language.Files.TemplateIndex(templates));

        Assert.Equal("Bye", Assert.Single(resolved.Includes.ToArray()).Text);
        Assert.Empty(resolved.AmbiguousIncludes.ToArray());
    }

    private static async Task<string> FindAsync(TestProject project)
    {
        DiagnosticAnalyzer[] analyzers = [new TemplateAnalyzer(), new DuplicateTemplateAnalyzer(), new ProjectOptionsAnalyzer(), new CallSiteAnalyzer()];
        return string.Join('\n', (await project.AnalyzeAsync(analyzers)).Select(Described).Order(StringComparer.Ordinal));
    }

    private static string Described(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        // Messages name files as the system does.
        return Portable($"{span.Path}{span.Span} {diagnostic.Id} {message.Replace(@"mail\", "mail/", StringComparison.Ordinal).Replace(@"promo\", "promo/", StringComparison.Ordinal)}");
    }

    private static string Portable(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"C:\\project\\[^""\s(]*", path => "/project/" + path.Value[@"C:\project\".Length..].Replace('\\', '/'));
}
