using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Fixes;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Reports.Json;

/// <summary>Findings and proofs for scripts.</summary>
internal static class JsonReport
{
    // Raised when something is taken away or changes its meaning.
    private const int Version = 2;

    public static string Of(IReadOnlyList<CheckedTemplate> templates, bool explain)
    {
        var counts = FindingCounts.Of(templates);
        return ReportJson.Write(new CheckDocument(
            Version,
            new ToolEntry(ToolVersion.Name, ToolVersion.Current),
            new SummaryEntry(templates.Count, counts.Errors, counts.Warnings, counts.Infos, counts.Known),
            [.. templates.SelectMany(FindingsOf)],
            [.. templates.Select(template => TemplateOf(template, explain))]));
    }

    private static IEnumerable<FindingEntry> FindingsOf(CheckedTemplate template)
    {
        var file = RelativePath.Of(template.Path);
        var budget = new FixBudget();
        return template.Findings.Select(finding => new FindingEntry(
            finding.Rule.Id,
            Words.Of(finding.Severity),
            finding.Finding.Message,
            file,
            finding.Place.Start.Line,
            finding.Place.Start.Column,
            finding.Place.End.Line,
            finding.Place.End.Column,
            [.. finding.Additional.Select(place => new PlaceEntry(place.Start.Line, place.Start.Column, place.End.Line, place.End.Column))],
            finding.Rule.HelpLink,
            [.. TemplateFixes.For(template.Compiled, finding.Finding, budget).DistinctBy(fix => fix.Key).Select(fix => new FixEntry(fix.Key, fix.Title, fix.IsSafe))],
            finding.IsKnown));
    }

    private static TemplateEntry TemplateOf(CheckedTemplate template, bool explain) => new(
        RelativePath.Of(template.Path),
        template.Compiled.Model.MethodName,
        template.Culture,
        template.BasePath is { } origin ? RelativePath.Of(origin) : null,
        template.Compiled.Model.Settings.Gateways.Ids,
        ProofEntries.Of(template.Proof, explain),
        ProofEntries.OfMessage(template.Alternatives),
        ProofEntries.OfTexts(template.Alternatives, explain));
}
