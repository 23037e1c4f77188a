using System.Text;
using TemplateSms.Cli.Baselines;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports.Html.Comparing;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Cli.Writing;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Html;

/// <summary>Checks the templates that a command line names, and writes the page of them.</summary>
internal static class ReportFile
{
    private const string StandardOutput = "-";

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="baseline">The file of an earlier report to compare with; null for none.</param>
    public static async Task<int> WriteAsync(
        IReadOnlyList<string> paths,
        ProjectFacts project,
        string? output,
        SegmentPrice? price,
        string? baseline,
        CommandStreams streams,
        CancellationToken cancellationToken)
    {
        EarlierReport? earlier;
        try
        {
            earlier = baseline is null ? null : EarlierReport.Read(baseline);
        }
        catch (UnreadableBaselineException exception)
        {
            await streams.TellAsync($"{baseline}: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        if (await TemplateSet.ReadAsync(paths, project, streams).ConfigureAwait(false) is not { } read)
            return ExitCode.Usage;
        if (output is not (null or StandardOutput) && OutputFile.WhyRefused(output, read.Templates.Select(template => template.Path)) is { } reason)
        {
            await streams.TellAsync($"{output}: cannot be written, since it {reason}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        ReportComparison? comparison = null;
        var (page, templates) = ContainedReport.Of(CheckProgress.Check(read.Templates, streams, cancellationToken), templates =>
        {
            (var html, comparison) = HtmlReport.Of(templates, price, earlier);
            return html;
        });
        var exitCode = !read.IsComplete || FindingCounts.Of(templates).Errors > 0 ? ExitCode.Faults : ExitCode.Success;
        if (output is null or StandardOutput)
        {
            await streams.Output.WriteAsync(page.AsMemory(), cancellationToken).ConfigureAwait(false);
            return exitCode;
        }

        try
        {
            OutputFile.Write(output, _utf8.GetBytes(page), streams.CreateFile);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await streams.TellAsync($"{output}: cannot be written").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        await TellAsync(output, templates, comparison, price, streams).ConfigureAwait(false);
        return exitCode;
    }

    private static async Task TellAsync(string output, IReadOnlyList<CheckedTemplate> templates, ReportComparison? comparison, SegmentPrice? price, CommandStreams streams)
    {
        await streams.Output.WriteLineAsync($"{PrintableText.Line(output)}: {TextReport.Summary(templates)}{(comparison is null ? "" : "; " + comparison.Summary)}").ConfigureAwait(false);
        foreach (var change in comparison?.Changes ?? [])
            await streams.Output.WriteLineAsync("  " + PrintableText.Line(ChangeWords.Line(change, price))).ConfigureAwait(false);
    }
}
