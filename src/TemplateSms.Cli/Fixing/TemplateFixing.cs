using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Fixes;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Fixing;

/// <summary>Fixes templates, writes them back, and prints what is left.</summary>
internal static class TemplateFixing
{
    // What is fixed in an included template can let its includers be fixed.
    private const int MostPasses = 5;

    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths,
        ProjectFacts project,
        IReadOnlyList<string> also,
        bool isDryRun,
        CommandStreams streams,
        CancellationToken cancellationToken)
    {
        if (await TemplateSet.ReadAsync(paths, project, streams).ConfigureAwait(false) is not { } read)
            return ExitCode.Usage;
        var before = read.Templates;
        var corrections = new CorrectionLog();
        var after = Fix(before, also, corrections, cancellationToken);
        var writer = TemplateWriter.Of(paths, streams);
        var exitCode = read.IsComplete ? ExitCode.Success : ExitCode.Faults;
        for (var i = 0; i < before.Count; i++)
        {
            if (after[i].Text == before[i].Text)
                continue;
            var outcome = await HandOverAsync(before[i], after[i], isDryRun ? null : writer, corrections, streams).ConfigureAwait(false);
            if (outcome == WriteOutcome.Written)
                continue;
            after[i] = new TemplateReader(project).TryRead(before[i].Path) ?? before[i];
            exitCode = Math.Max(exitCode, outcome == WriteOutcome.Failed ? ExitCode.Usage : ExitCode.Faults);
        }

        var style = TextStyle.Of(streams);
        var (report, left) = ContainedReport.Of(CheckProgress.Check(after, streams, cancellationToken), templates => BriefReport.Of(templates, NotesOf, style));
        await streams.Output.WriteAsync(report.AsMemory(), cancellationToken).ConfigureAwait(false);
        return Math.Max(exitCode, FindingCounts.Of(left).Errors > 0 ? ExitCode.Faults : ExitCode.Success);
    }

    private static List<TemplateFile> Fix(IReadOnlyList<TemplateFile> before, IReadOnlyList<string> also, CorrectionLog corrections, CancellationToken cancellationToken)
    {
        var templates = before.ToList();
        var projects = TemplateProject.Around([.. before.Select(Placed)]);
        var hasChanged = true;
        for (var pass = 0; pass < MostPasses && hasChanged; pass++)
        {
            hasChanged = false;
            for (var i = 0; i < templates.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var placed = Placed(templates[i]);
                var project = projects[placed.Path];
                var resolved = project.Resolve(placed) with { Path = templates[i].Path };
                var fixedFile = FixAll.Apply(resolved, also, corrections.Add).File;
                var isChanged = fixedFile.Text != templates[i].Text;
                templates[i] = templates[i] with { Text = fixedFile.Text, Failure = fixedFile.Failure };
                // What another includes is what it is now.
                if (isChanged)
                    project.Update(Placed(templates[i]));
                hasChanged |= isChanged;
            }
        }

        return templates;
    }

    // A build knows absolute paths.
    private static TemplateFile Placed(TemplateFile template) => template with { Path = Path.GetFullPath(template.Path) };

    /// <param name="writer">Writes the file; null to print the changes only.</param>
    private static async Task<WriteOutcome> HandOverAsync(
        TemplateFile before, TemplateFile after, TemplateWriter? writer, CorrectionLog corrections, CommandStreams streams)
    {
        if (writer is null)
        {
            foreach (var line in LineDiff.Of(before.Path, before.Text, after.Text))
                await streams.Output.WriteLineAsync(line).ConfigureAwait(false);
            return WriteOutcome.Written;
        }

        var outcome = writer.Write(before, after.Text);
        if (outcome == WriteOutcome.Written)
        {
            await streams.Output.WriteLineAsync($"{PrintableText.Line(after.Path)}: fixed").ConfigureAwait(false);
            foreach (var correction in corrections.Of(after.Path))
                await streams.Output.WriteLineAsync(PrintableText.Line($"  {correction}")).ConfigureAwait(false);
            return outcome;
        }

        var reason = outcome switch
        {
            WriteOutcome.Changed => "not fixed, since it changed in the meantime; run the command again",
            WriteOutcome.OutsideFolders => "not fixed, since it is a link to a file outside the folder; name that file to fix it",
            _ => "cannot be written; it is as it was",
        };
        await streams.TellAsync($"{after.Path}: {reason}").ConfigureAwait(false);
        return outcome;
    }

    private static Func<Finding, IEnumerable<string>> NotesOf(CompiledTemplate template)
    {
        var budget = new FixBudget();
        return finding => Choices(template, finding, budget);
    }

    private static IEnumerable<string> Choices(CompiledTemplate template, Finding finding, FixBudget budget) =>
        TemplateFixes.For(template, finding, budget)
            .Where(fix => !fix.IsSafe)
            .DistinctBy(fix => fix.Key)
            .Select(fix => $"fix with --also {fix.Key}: {fix.Title}");
}
