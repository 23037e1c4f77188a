using TemplateSms.Cli.Baselines;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports.Json;
using TemplateSms.Cli.Reports.Sarif;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Commands;

/// <summary>Checks the templates that a command line names, and writes a report.</summary>
internal static class TemplateCheck
{
    public static async Task<int> RunAsync(CheckRequest request, CommandStreams streams, CancellationToken cancellationToken)
    {
        Baseline? baseline;
        try
        {
            baseline = request.Baseline is { } path ? Baseline.Read(path) : null;
        }
        catch (UnreadableBaselineException exception)
        {
            await streams.TellAsync($"{request.Baseline}: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        if (await TemplateSet.ReadWithInputAsync(request.Paths, request.Project, streams, cancellationToken).ConfigureAwait(false) is not { } read)
            return ExitCode.Usage;
        var found = CheckProgress.Check(read.Templates, streams, cancellationToken);
        var (report, templates) = ContainedReport.Of(baseline?.Mark(found) ?? found, templates => Write(request, templates, streams));
        await streams.Output.WriteAsync(report.AsMemory(), cancellationToken).ConfigureAwait(false);
        if (baseline?.CountGone(templates) is > 0 and var gone)
            await streams.TellAsync($"{request.Baseline}: {Reports.Words.Count(gone, "finding")} of the baseline {(gone == 1 ? "is" : "are")} gone; write the file again to keep it small").ConfigureAwait(false);
        return !read.IsComplete || FindingCounts.Of(templates).Has(request.FailOn) ? ExitCode.Faults : ExitCode.Success;
    }

    private static string Write(CheckRequest request, IReadOnlyList<CheckedTemplate> templates, CommandStreams streams) => request.Format switch
    {
        ReportFormat.Json => JsonReport.Of(templates, request.Explain),
        ReportFormat.Sarif => SarifReport.Of(templates, request.Explain),
        _ => TextReport.Of(templates, request.Explain, TextStyle.Of(streams)),
    };
}
