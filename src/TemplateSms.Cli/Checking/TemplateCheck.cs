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
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, CommandStreams streams, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var path in paths)
        {
            var found = TemplateFinder.Find(path);
            if (found.Count == 0)
                return await FailAsync(streams, $"{path}: no template there").ConfigureAwait(false);
            files.AddRange(found);
        }

        var counts = new Dictionary<Severity, int>();
        var templates = new List<TemplateFile>();
        foreach (var file in files.Distinct(StringComparer.Ordinal))
        {
            try
            {
                templates.Add(TemplateReader.Read(file));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return await FailAsync(streams, $"{file}: cannot be read").ConfigureAwait(false);
            }
        }

        var duplicates = ProjectConflicts.Among(templates.Select(TemplateMethods.Of)).Duplicates;
        foreach (var template in templates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var findings = TemplateCompiler.Compile(IncludeResolver.Resolve(template, templates)).Findings
                .Concat(duplicates.Where(d => d.Path == template.Path).Select(DuplicateFindings.Of));
            await PrintAsync(template, findings, counts, streams.Output).ConfigureAwait(false);
        }

        var errors = counts.GetValueOrDefault(Severity.Error);
        var summary = $"{Count(files.Count, "template")}, {Count(errors, "error")}, {Count(counts.GetValueOrDefault(Severity.Warning), "warning")}";
        await streams.Output.WriteLineAsync(summary).ConfigureAwait(false);
        return errors > 0 ? ExitCode.Faults : ExitCode.Success;
    }

    private static async Task PrintAsync(TemplateFile template, IEnumerable<Finding> findings, Dictionary<Severity, int> counts, TextWriter output)
    {
        var lines = new LineMap(template.Text);
        foreach (var finding in findings.Where(finding => finding.Severity > Severity.Hidden))
        {
            var severity = finding.Severity;
            counts[severity] = counts.GetValueOrDefault(severity) + 1;
            var line = $"{template.Path}{lines.PositionOf(finding.Span.Start)}: {Word(severity)} {finding.Rule.Id}: {finding.Message}";
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }
    }

    private static async Task<int> FailAsync(CommandStreams streams, string message)
    {
        await streams.Error.WriteLineAsync(message).ConfigureAwait(false);
        return ExitCode.Usage;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Count(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
