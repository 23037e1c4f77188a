using System.Globalization;
using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Binding;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Checking;

/// <summary>Compiles templates and prints their findings in the form of a build.</summary>
internal static class TemplateCheck
{
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, CommandStreams streams, CancellationToken cancellationToken) =>
        await TemplateSet.ReadAsync(paths, streams).ConfigureAwait(false) is { } templates
            ? await ReportAsync(templates, static _ => static _ => [], streams, cancellationToken).ConfigureAwait(false)
            : ExitCode.Usage;

    /// <summary>Prints the findings of templates and their number.</summary>
    /// <param name="notes">Lines to print below the findings of a template.</param>
    public static async Task<int> ReportAsync(
        IReadOnlyList<TemplateFile> templates,
        Func<CompiledTemplate, Func<Finding, IEnumerable<string>>> notes,
        CommandStreams streams,
        CancellationToken cancellationToken)
    {
        var counts = new Dictionary<Severity, int>();
        var duplicates = ProjectConflicts.Among(templates.Select(TemplateMethods.Of)).Duplicates;
        foreach (var template in templates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var compiled = TemplateCompiler.Compile(IncludeResolver.Resolve(template, templates));
            var findings = compiled.Findings.Concat(duplicates.Where(d => d.Path == template.Path).Select(DuplicateFindings.Of));
            await PrintAsync(template, findings, notes(compiled), counts, streams.Output).ConfigureAwait(false);
        }

        var errors = counts.GetValueOrDefault(Severity.Error);
        var summary = $"{Count(templates.Count, "template")}, {Count(errors, "error")}, {Count(counts.GetValueOrDefault(Severity.Warning), "warning")}";
        await streams.Output.WriteLineAsync(summary).ConfigureAwait(false);
        return errors > 0 ? ExitCode.Faults : ExitCode.Success;
    }

    private static async Task PrintAsync(
        TemplateFile template,
        IEnumerable<Finding> findings,
        Func<Finding, IEnumerable<string>> notes,
        Dictionary<Severity, int> counts,
        TextWriter output)
    {
        var lines = new LineMap(template.Text);
        foreach (var finding in findings.Where(finding => finding.Severity > Severity.Hidden))
        {
            var severity = finding.Severity;
            counts[severity] = counts.GetValueOrDefault(severity) + 1;
            var line = $"{template.Path}{lines.PositionOf(finding.Span.Start)}: {Word(severity)} {finding.Rule.Id}: {finding.Message}";
            await output.WriteLineAsync(line).ConfigureAwait(false);
            foreach (var note in notes(finding))
                await output.WriteLineAsync("  " + note).ConfigureAwait(false);
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
