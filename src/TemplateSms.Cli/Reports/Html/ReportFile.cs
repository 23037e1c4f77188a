using System.Text;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
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

    public static async Task<int> WriteAsync(
        IReadOnlyList<string> paths,
        ProjectFacts project,
        string? output,
        SegmentPrice? price,
        CommandStreams streams,
        CancellationToken cancellationToken)
    {
        if (await TemplateSet.ReadAsync(paths, project, streams).ConfigureAwait(false) is not { } read)
            return ExitCode.Usage;
        if (output is not (null or StandardOutput) && OutputFile.WhyRefused(output, read.Templates.Select(template => template.Path)) is { } reason)
        {
            await streams.TellAsync($"{output}: cannot be written, since it {reason}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var (page, templates) = ContainedReport.Of(CheckProgress.Check(read.Templates, streams, cancellationToken), templates => HtmlReport.Of(templates, price));
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

        await streams.Output.WriteLineAsync($"{PrintableText.Line(output)}: {TextReport.Summary(templates)}").ConfigureAwait(false);
        return exitCode;
    }
}
