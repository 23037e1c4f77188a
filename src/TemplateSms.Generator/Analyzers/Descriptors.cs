using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Generator.Analyzers;

/// <summary>The catalogue of rules as Roslyn wants it.</summary>
internal static class Descriptors
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> _known = new();

    /// <summary>The descriptor of a rule, one object for each.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => _known.GetOrAdd(rule, static rule => Create(rule));

    public static ImmutableArray<DiagnosticDescriptor> Of(IEnumerable<Rule> rules) => [.. rules.Select(Of)];

    /// <summary>The finding at a place of the compilation, its arguments in the rule's words.</summary>
    public static Diagnostic Diagnostic(Finding finding, Location location) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(Of(finding.Rule), location, Arguments(finding));

    /// <summary>The finding at its places in a template.</summary>
    public static Diagnostic Diagnostic(Finding finding, TemplateFile file) => Microsoft.CodeAnalysis.Diagnostic.Create(
        Of(finding.Rule),
        TemplateLocation.Of(file, finding.Span),
        finding.AdditionalSpans.Select(span => TemplateLocation.Of(file, span)),
        Arguments(finding));

    /// <summary>The descriptor of a rule that asks all files of a project together, reported at the end of the compilation.</summary>
    public static DiagnosticDescriptor OfWholeProject(Rule rule) => Create(rule, WellKnownDiagnosticTags.CompilationEnd);

    // Without arguments Roslyn does not format, and the braces of a message would stay doubled.
    private static object[] Arguments(Finding finding) => finding.Arguments.Count == 0 ? [""] : [.. finding.Arguments];

    private static DiagnosticDescriptor Create(Rule rule, params string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        // Without code the build must fail, whatever the settings say.
        customTags: rule.PreventsEmit ? [.. tags, WellKnownDiagnosticTags.NotConfigurable] : tags);
}
