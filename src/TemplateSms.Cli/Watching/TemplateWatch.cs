using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Projects.Reading;
using TemplateSms.Projects.Watching;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Watching;

/// <summary>Checks templates, and those that an edit touches again, until it is told to stop.</summary>
internal static class TemplateWatch
{
    // An editor saves in several steps, and a tool several files.
    private static readonly TimeSpan _quiet = TimeSpan.FromMilliseconds(100);

    // No event says that an editor has let go of a file.
    private static readonly TimeSpan _retry = TimeSpan.FromMilliseconds(500);

    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths, ProjectFacts project, bool explain, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (await TemplateSet.ReadAsync(paths, project, streams).ConfigureAwait(false) is null)
            return ExitCode.Usage;
        try
        {
            // Before the first look, so that no edit falls between.
            using var changes = new FolderChanges(paths);
            await WatchAsync(new WatchedCheck(paths, project), changes, explain, streams, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            await streams.TellAsync($"cannot watch: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        return ExitCode.Success;
    }

    private static async Task WatchAsync(WatchedCheck check, FolderChanges changes, bool explain, CommandStreams streams, CancellationToken cancellationToken)
    {
        var found = check.Next(cancellationToken);
        await PrintAsync(found, explain, streams).ConfigureAwait(false);
        while (true)
        {
            await changes.WaitAsync(found.IsComplete ? Timeout.InfiniteTimeSpan : _retry, _quiet, cancellationToken).ConfigureAwait(false);
            found = check.Next(cancellationToken);
            if (!found.IsEmpty)
                await PrintAsync(found, explain, streams).ConfigureAwait(false);
        }
    }

    private static async Task PrintAsync(WatchedChanges found, bool explain, CommandStreams streams)
    {
        var style = TextStyle.Of(streams);
        foreach (var path in found.Gone)
            await streams.Output.WriteAsync($"{style.Strong(PrintableText.Line(path))}: gone\n").ConfigureAwait(false);
        var clean = found.Changed.Where(template => template.Findings.Count == 0).ToList();
        // Of many that are as they should be, the last line says enough.
        if (found.Changed.Count < found.All.Count || found.All.Count == 1)
        {
            foreach (var template in clean)
                await streams.Output.WriteAsync($"{style.Strong(PrintableText.Line(template.Path))}: no findings\n").ConfigureAwait(false);
        }

        var (report, _) = ContainedReport.Of(found.Changed, templates => TextReport.FindingsOf(templates, explain, style));
        await streams.Output.WriteAsync(report).ConfigureAwait(false);
        await streams.Output.WriteAsync($"{TextReport.Summary(found.All)}; watching, Ctrl+C ends\n").ConfigureAwait(false);
        await streams.Output.FlushAsync().ConfigureAwait(false);
    }
}
