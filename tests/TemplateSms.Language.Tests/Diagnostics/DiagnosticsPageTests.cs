using System.Text.RegularExpressions;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Diagnostics;

/// <summary>docs/diagnostics.md says what the compiler does.</summary>
public partial class DiagnosticsPageTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(Repository.Folder, "docs", "diagnostics.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Example_OfTheComment_IsCleanBecauseOfIt()
    {
        var template = Block().Match(_page).Groups["text"].Value;

        Assert.Empty(Compile(template).Findings);
        Assert.Equal("SMS3002", Assert.Single(Compile(CommentLine().Replace(template, "")).Findings).Rule.Id);
    }

    [Fact]
    public void Severities_OfTheTable_AreThoseThatAKeyTakes()
    {
        var words = Level().Matches(_page.Split("## Severities of a folder")[1].Split("## ")[0]).Select(row => row.Groups["word"].Value).ToList();

        Assert.Equal(6, words.Count);
        Assert.All(words, word => Assert.Empty(Compile("Hi", new KeyValue("severity.SMS3002", word)).Findings));
    }

    private static CompiledTemplate Compile(string template, params KeyValue[] folderDefaults) =>
        TemplateCompiler.Compile(new TemplateFile("example.smstpl", template) { FolderDefaults = folderDefaults });

    [GeneratedRegex("^```smstpl\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^{{ #.*\n", RegexOptions.Multiline)]
    private static partial Regex CommentLine();

    [GeneratedRegex("^\\| `(?<word>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Level();
}
