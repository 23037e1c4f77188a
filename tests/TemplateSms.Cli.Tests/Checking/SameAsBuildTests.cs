using System.Text.Json;
using System.Text.RegularExpressions;
using TemplateSms.Language.Diagnostics;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Tests.Checking;

/// <summary>One project with a template for every rule: the build, and each report of the command line, say the same of it.</summary>
public sealed partial class SameAsBuildTests : IDisposable
{
    // One is about the project, one about a path, one about the compiler itself, and one needs C# types.
    private static readonly Rule[] _rulesWithoutATemplate =
        [ConfigurationRules.BadOption, ConfigurationRules.BadPath, ConfigurationRules.InternalFailure, BindingRules.MayBeNull];

    private readonly SourceProject _project = new();

    [Fact]
    public async Task Check_ProjectThatBreaksEveryRule_SaysWhatTheBuildSays()
    {
        foreach (var (path, bytes) in RuleExamples.Files())
        {
            _project.Scratch.Write(path, "");
            File.WriteAllBytes(_project.Scratch.PathOf(path), bytes);
        }

        var build = await _project.Scratch.BuildAsync("-p:TreatWarningsAsErrors=false");
        var text = await CommandRun.OfAsync("check", _project.Scratch.Folder);
        var json = await CommandRun.OfAsync("check", _project.Scratch.Folder, "--format", "json");
        var sarif = await CommandRun.OfAsync("check", _project.Scratch.Folder, "--format", "sarif");

        var lines = Lines(new BuildResult(text.ExitCode, text.Output).Messages);
        // The compiler runs analyzers side by side, so that only the command line has an order.
        AssertSame(Lines(build.Messages).Select(WithoutLink).Order(StringComparer.Ordinal), lines.Select(WithoutLink).Order(StringComparer.Ordinal));
        AssertSame(lines, OfJson(json.Output));
        AssertSame(lines, OfSarif(sarif.Output));

        // Infos are not printed by a build.
        var missing = Rules.OfTemplates
            .Where(rule => !_rulesWithoutATemplate.Contains(rule) && rule.Severity != Severity.Info)
            .Select(rule => rule.Id)
            .Except(build.Messages.Select(message => message.Id));
        Assert.Empty(missing);
    }

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));

    /// <summary>The line without the help link that the compiler puts in the place of a full stop.</summary>
    private static string WithoutLink(string line) => HelpLink().Replace(line, "");

    private static IReadOnlyList<string> Lines(IReadOnlyList<BuildMessage> messages) =>
    [
        .. messages
            .Where(message => message.Id.StartsWith("SMS", StringComparison.Ordinal))
            .Select(message => $"{message.File}({message.Line},{message.Column}): {message.Severity} {message.Id}: {message.Text}"),
    ];

    private static IReadOnlyList<string> OfJson(string output)
    {
        using var document = JsonDocument.Parse(output);
        return
        [
            .. document.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() != "info")
                .Select(finding => $"{Path.GetFileName(finding.GetProperty("file").GetString())}({finding.GetProperty("startLine")},{finding.GetProperty("startColumn")}): "
                    + $"{finding.GetProperty("severity")} {finding.GetProperty("ruleId")}: {finding.GetProperty("message")}"),
        ];
    }

    private static IReadOnlyList<string> OfSarif(string output) =>
    [
        .. SarifLog.Read(output).GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("level").GetString() != "note")
            .Select(result => (Result: result, Place: result.GetProperty("locations")[0].GetProperty("physicalLocation")))
            .Select(found => (found.Result, Uri: found.Place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, Region: found.Place.GetProperty("region")))
            .Select(found => $"{Path.GetFileName(Uri.UnescapeDataString(found.Uri))}({found.Region.GetProperty("startLine")},{found.Region.GetProperty("startColumn")}): "
                + $"{found.Result.GetProperty("level")} {found.Result.GetProperty("ruleId")}: {found.Result.GetProperty("message").GetProperty("text")}"),
    ];

    [GeneratedRegex(@"\.?( \(https://[^ )]+\))?$")]
    private static partial Regex HelpLink();

    public void Dispose() => _project.Dispose();
}
