using System.Text.RegularExpressions;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Tests.Diagnostics;

/// <summary>
/// docs/rules says what the catalogue and the compiler say: every rule has its page, its examples are compiled, and the
/// messages on the page are those of the build.
/// </summary>
public sealed partial class RulePagesTests
{
    private const string SeeTheOthers = "docs/rules/SMS3002.md shows a whole page.";

    private static readonly string[] _sections = ["Cause", "Why", "Fix", "Suppress"];
    private static readonly string _pages = Path.Combine(Repository.Folder, "docs", "rules");

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfARule_HasItsTitleAndSeverity(string id)
    {
        var rule = Find(id);
        var expected = $"# {rule.Id}: {rule.Title}\n\n{Facts(rule)}\n";

        Assert.True(
            Read(rule).StartsWith(expected, StringComparison.Ordinal),
            $"docs/rules/{id}.md does not begin as the catalogue says. It has to begin with:\n\n{expected}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfARule_HasTheFourSections(string id)
    {
        var page = Read(Find(id));

        Assert.True(
            Headings().Matches(page).Select(heading => heading.Groups["title"].Value).SequenceEqual(_sections),
            $"docs/rules/{id}.md has to have the sections '## Cause', '## Why', '## Fix' and '## Suppress', in this order. {SeeTheOthers}");
        foreach (var section in _sections)
            Assert.True(Section(page, section).Trim().Length > 0, $"docs/rules/{id}.md: write the section '## {section}'. {SeeTheOthers}");
        foreach (var section in (string[])["Cause", "Fix"])
            Assert.True(Block().IsMatch(Section(page, section)), $"docs/rules/{id}.md: '## {section}' needs an example in a ``` block. {SeeTheOthers}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CauseExample_OfARule_GetsTheMessageOnThePage(string id)
    {
        var rule = Find(id);
        var cause = Section(Read(rule), "Cause");
        foreach (var example in Examples(cause))
        {
            var file = example.File;
            var lines = example.Findings.Where(finding => finding.Rule == rule).Select(finding => Line(file, finding)).ToList();
            Assert.True(
                lines.Count > 0,
                $"docs/rules/{id}.md: the template under '## Cause' does not break {id}. Show one that does; a block that is no whole template is ```text.");
            Assert.True(
                lines.All(line => cause.Contains($"```text\n{line}\n```", StringComparison.Ordinal)),
                $"docs/rules/{id}.md: under the template of '## Cause' the build's message has to stand as:\n\n```text\n{lines[0]}\n```");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void FixExample_OfARule_IsClean(string id)
    {
        foreach (var example in Examples(Section(Read(Find(id)), "Fix")))
        {
            var file = example.File;
            var findings = example.Findings;
            Assert.True(
                findings.Count == 0,
                $"docs/rules/{id}.md: the template under '## Fix' still gets:\n{string.Join("\n", findings.Select(finding => Line(file, finding)))}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SuppressSection_OfATemplatesRule_NamesTheFoldersKey(string id)
    {
        var rule = Find(id);
        if (rule.PreventsEmit || CallSiteRules.All.Contains(rule))
            return;
        var section = Section(Read(rule), "Suppress");
        foreach (var way in (string[])[$"smstpl_severity.{id} = none", "](../diagnostics.md)"])
            Assert.True(section.Contains(way, StringComparison.Ordinal), $"docs/rules/{id}.md: '## Suppress' has to name '{way}'.");
    }

    [Fact]
    public void Index_ListsTheWholeCatalogue()
    {
        var index = File.ReadAllText(Path.Combine(_pages, "README.md"));
        foreach (var rule in Rules.All)
        {
            var row = $"| [{rule.Id}]({rule.Id}.md) | {Word(rule)} | {rule.Title} |";
            Assert.True(index.Contains(row + "\n", StringComparison.Ordinal), $"docs/rules/README.md needs this row in the table of its family:\n{row}");
        }
    }

    [Fact]
    public void Pages_OfNoRule_DoNotExist()
    {
        var known = Rules.All.Select(rule => rule.Id).Concat(BuildRules()).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_pages, "SMS*.md"))
            Assert.True(known.Contains(Path.GetFileNameWithoutExtension(path)), $"{path} belongs to no rule: delete it, or fix its name.");
    }

    [Fact]
    public void Errors_OfTheBuildFiles_HaveTheirPages()
    {
        foreach (var id in BuildRules())
        {
            var page = Path.Combine(_pages, id + ".md");
            Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing: buildTransitive/TemplateSms.targets links to it. {SeeTheOthers}");
            Assert.Equal(_sections, Headings().Matches(File.ReadAllText(page)).Select(heading => heading.Groups["title"].Value));
        }
    }

    private static Rule Find(string id) => Rules.All.Single(rule => rule.Id == id);

    private static string Read(Rule rule)
    {
        var path = Path.Combine(_pages, rule.Id + ".md");
        Assert.True(
            File.Exists(path),
            $"docs/rules/{rule.Id}.md is missing. It has to begin with:\n\n# {rule.Id}: {rule.Title}\n\n{Facts(rule)}\n\nand to go on with the sections "
                + $"## Cause (an example template as ```smstpl, its message as ```text), ## Why, ## Fix (the template put right) and ## Suppress. {SeeTheOthers}");
        return File.ReadAllText(path).ReplaceLineEndings("\n");
    }

    private static string Facts(Rule rule) =>
        $"Severity: {Word(rule)} · Category: {rule.Category} · Can be suppressed: {(rule.PreventsEmit ? "no" : "yes")}";

    private static string Word(Rule rule) => rule.Severity.ToString().ToLowerInvariant();

    private static string Section(string page, string title)
    {
        var start = page.IndexOf($"## {title}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";
        var end = page.IndexOf("\n## ", start, StringComparison.Ordinal);
        return page[(start + title.Length + 4)..(end < 0 ? page.Length : end + 1)];
    }

    /// <summary>
    /// The whole templates of a section, each with the name behind its fence and with those that it depends on; one that another
    /// includes, or is a variant of, is part of that example.
    /// </summary>
    private static IEnumerable<Example> Examples(string section)
    {
        var files = Block().Matches(section)
            .Where(block => block.Groups["language"].Value == "smstpl")
            .Select(block => new TemplateFile(block.Groups["name"] is { Length: > 0 } name ? name.Value : "example.smstpl", block.Groups["text"].Value))
            .ToList();
        var examples = files.Select(file => TemplateResolver.Resolve(file, files)).ToList();
        return examples.Where(file => !examples.Any(other => other.Path != file.Path && MayInclude(other, file.Path))).Select(file => new Example(file, files));
    }

    private sealed record Example(TemplateFile File, IReadOnlyList<TemplateFile> All)
    {
        public IReadOnlyList<Finding> Findings
        {
            get
            {
                var compiled = TemplateCompiler.Compile(File);
                return [.. compiled.Findings, .. GroupFindings.Of(compiled, new TemplateIndex(All), TemplateCompiler.Compile)];
            }
        }
    }

    private static bool MayInclude(TemplateFile file, string path) =>
        file.Contract?.Name + TemplateFile.Extension == path ||
        file.Includes.Any(included => included.Path == path) || file.AmbiguousIncludes.Any(included => included.Path == path || included.OtherPath == path);

    private static string Line(TemplateFile file, Finding finding)
    {
        var position = new LineMap(file.Text).PositionOf(finding.Span.Start);
        return $"{file.Path}({position.Line},{position.Column}): {Word(finding.Rule)} {finding.Rule.Id}: {finding.Message}";
    }

    /// <summary>The rules that MSBuild reports, before any compiler runs.</summary>
    private static IReadOnlyList<string> BuildRules()
    {
        var targets = File.ReadAllText(Path.Combine(Repository.Folder, "src", "TemplateSms.Generator", "buildTransitive", "TemplateSms.targets"));
        return [.. ErrorCodes().Matches(targets).Select(code => code.Groups["id"].Value).Distinct()];
    }

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex("^```(?<language>\\w+)(?: (?<name>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("Code=\"(?<id>SMS\\d{4})\"")]
    private static partial Regex ErrorCodes();
}
