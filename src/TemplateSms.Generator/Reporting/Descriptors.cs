using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;

namespace TemplateSms.Generator.Reporting;

/// <summary>The catalogue of rules as Roslyn wants it.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> _known = new();

    /// <summary>The descriptor of a rule, one object for each.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => _known.GetOrAdd(rule, static rule => Create(rule));

    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => [.. rules.Select(Of)];

    /// <summary>The finding at a place of the compilation, its arguments in the rule's words.</summary>
    public static Diagnostic Diagnostic(Finding finding, Location location, ImmutableDictionary<string, string?>? properties = null) =>
        Diagnostic(finding, location, [], properties);

    /// <summary>The findings at their places in a template; where they cannot be placed, what prevents code, at its beginning.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(IReadOnlyList<Finding> findings, TemplateFile file) => Containment.Run<IReadOnlyList<Diagnostic>>(
        CompilerStage.Report,
        () => [.. findings.Select(finding => Diagnostic(finding, file))],
        failure => [.. WithFailure(findings, failure).Select(finding => Diagnostic(finding, Location.Create(file.Path, default, default)))]);

    /// <summary>The descriptor of a rule that asks all files of a project together, reported at the end of the compilation.</summary>
    public static DiagnosticDescriptor OfWholeProject(Rule rule) => Create(rule, WellKnownDiagnosticTags.CompilationEnd);

    private static IEnumerable<Finding> WithFailure(IEnumerable<Finding> findings, StageFailure failure)
    {
        var errors = findings.Where(finding => finding.Rule.PreventsEmit).ToList();
        return errors.Any(error => error.Rule == ConfigurationRules.InternalFailure) ? errors : errors.Append(failure.ToFinding());
    }

    private static Diagnostic Diagnostic(Finding finding, TemplateFile file) => Diagnostic(
        finding,
        TemplateLocation.Of(file, finding.Span),
        finding.AdditionalSpans.Select(span => TemplateLocation.Of(file, span)),
        properties: null);

    private static Diagnostic Diagnostic(
        Finding finding, Location location, IEnumerable<Location> additionalLocations, ImmutableDictionary<string, string?>? properties) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(
            Of(finding.Rule),
            location,
            SeverityOf(finding.Severity),
            additionalLocations,
            properties,
            // Without arguments Roslyn does not format, and the braces of a message would stay doubled.
            finding.Arguments.Count == 0 ? [""] : [.. finding.Arguments]);

    private static DiagnosticDescriptor Create(Rule rule, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        // Without code the build must fail, whatever the settings say.
        customTags: rule.PreventsEmit ? [.. tags, WellKnownDiagnosticTags.NotConfigurable] : tags);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };
}
