using TemplateSms.Cli.Reports.Json;
using TemplateSms.Cli.Reports.Sarif;
using TemplateSms.Cli.Reports.Text;

namespace TemplateSms.Cli.Checking;

/// <summary>Checks the templates that a command line names, and writes a report.</summary>
internal static class TemplateCheck
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths, bool stopRestrictionLifted, ReportFormat format, bool explain, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (await TemplateSet.ReadWithInputAsync(paths, stopRestrictionLifted, streams, cancellationToken).ConfigureAwait(false) is not { } files)
            return ExitCode.Usage;
        var (report, templates) = ContainedReport.Of(TemplateChecker.Check(files, streams, cancellationToken), templates => format switch
        {
            ReportFormat.Json => JsonReport.Of(templates, explain),
            ReportFormat.Sarif => SarifReport.Of(templates, explain),
            _ => TextReport.Of(templates, explain, new TextStyle(streams.HasColour)),
        });
        await streams.Output.WriteAsync(report.AsMemory(), cancellationToken).ConfigureAwait(false);
        return FindingCounts.Of(templates).Errors > 0 ? ExitCode.Faults : ExitCode.Success;
    }
}
