using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Diagnostics;

/// <summary>Makes diagnostics of the findings of a template: as a build prints them, in the units of the client.</summary>
internal static class DiagnosticList
{
    /// <summary>The name under which editors show the findings.</summary>
    public const string Source = "smstpl";

    public static IReadOnlyList<Diagnostic> Of(TemplateView template, PositionEncoding encoding) =>
        [.. template.Findings.Select(finding => Of(finding, template, encoding))];

    /// <summary>A finding of a template as a diagnostic.</summary>
    public static Diagnostic Of(Finding finding, TemplateView template, PositionEncoding encoding)
    {
        return new Diagnostic(
            RangeOf(finding.Span),
            SeverityOf(finding.Severity),
            finding.Rule.Id,
            new CodeDescription(finding.Rule.HelpLink),
            Source,
            finding.Message,
            finding.AdditionalSpans.Count == 0 ? null : [.. finding.AdditionalSpans.Select(Related)]);

        DocumentRange RangeOf(TextSpan span) => template.Content.RangeOf(span, encoding);

        RelatedInformation Related(TextSpan span) => new(new Location(DocumentPath.ToUri(template.Path), RangeOf(span)), finding.Rule.Title);
    }

    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        Severity.Info => 3,
        _ => 4,
    };
}
