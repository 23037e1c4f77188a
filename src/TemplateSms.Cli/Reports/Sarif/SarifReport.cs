using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports.Json;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Reports.Sarif;

/// <summary>Findings for services that show code analysis.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly IReadOnlyList<string> _newlines = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    public static string Of(IReadOnlyList<CheckedTemplate> templates, bool explain)
    {
        var rules = Rules.OfTemplates.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var driver = new SarifDriver(ToolVersion.Name, ToolVersion.Current, ToolVersion.Home, [.. rules.Select(RuleOf)]);
        var uris = templates.Select(template => RelativePath.UriOf(template.Path)).ToList();
        var run = new SarifRun(
            new SarifTool(driver),
            [new SarifInvocation(ExecutionSuccessful: true)],
            [.. templates.Select((template, i) => ArtifactOf(template, uris[i], explain))],
            [.. templates.SelectMany((template, i) => template.Findings.Select(finding => ResultOf(finding, rules, new SarifArtifactLocation(uris[i], i))))],
            "utf16CodeUnits",
            _newlines);
        return ReportJson.Write(new SarifLog(Schema, "2.1.0", [run]));
    }

    private static SarifRule RuleOf(Rule rule)
    {
        var page = RulePage.Of(rule);
        return new SarifRule(
            rule.Id,
            new SarifMessage(rule.Title),
            new SarifMessage(page.Cause),
            new SarifMessage($"{page.Cause} {page.Remedy}", page.Markdown),
            rule.HelpLink,
            new SarifConfiguration(Level(rule.Severity)),
            new SarifRuleProperties(rule.Category));
    }

    private static SarifArtifact ArtifactOf(CheckedTemplate template, string uri, bool explain) => new(
        new SarifArtifactLocation(uri),
        ["analysisTarget"],
        explain || template.Culture is not null
            ? new SarifArtifactProperties(
                template.Culture,
                template.BasePath is { } origin ? RelativePath.UriOf(origin) : null,
                explain ? ProofEntries.Of(template.Proof, explain) : null,
                explain ? ProofEntries.OfMessage(template.Alternatives) : null,
                explain ? ProofEntries.OfTexts(template.Alternatives, explain) : null)
            : null);

    private static SarifResult ResultOf(PlacedFinding finding, List<Rule> rules, SarifArtifactLocation file) => new(
        finding.Rule.Id,
        rules.IndexOf(finding.Rule),
        Level(finding.Severity),
        new SarifMessage(finding.Finding.Message),
        [LocationOf(finding.Place, file)],
        finding.Additional.Count == 0 ? null : [.. finding.Additional.Select(place => LocationOf(place, file))],
        finding.IsKnown switch { true => "unchanged", false => "new", null => null });

    private static SarifLocation LocationOf(PlacedSpan place, SarifArtifactLocation file) =>
        new(new SarifPhysicalLocation(file, new SarifRegion(place.Start.Line, place.Start.Column, place.End.Line, place.End.Column)));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
