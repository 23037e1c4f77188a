using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Reports.Text;
using TemplateSms.Language;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Fixes;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Fixing;

/// <summary>Mends templates, writes them back, and prints what is left.</summary>
internal static class TemplateFixing
{
    // What is mended in an included template can let its includers be mended.
    private const int MostPasses = 5;

    public static async Task<int> RunAsync(
        IReadOnlyList<string> paths, IReadOnlyList<string> also, bool isDryRun, CommandStreams streams, CancellationToken cancellationToken)
    {
        if (await TemplateSet.ReadAsync(paths, streams).ConfigureAwait(false) is not { } before)
            return ExitCode.Usage;
        var after = Mend(before, also, cancellationToken);
        for (var i = 0; i < before.Count; i++)
        {
            if (after[i].Text == before[i].Text)
                continue;
            var isWritten = await HandOverAsync(before[i], after[i], isDryRun, streams).ConfigureAwait(false);
            if (!isWritten)
                return ExitCode.Usage;
        }

        var left = TemplateChecker.Check(after, streams, cancellationToken);
        await streams.Output.WriteAsync(BriefReport.Of(left, NotesOf, new TextStyle(streams.HasColour)).AsMemory(), cancellationToken).ConfigureAwait(false);
        return FindingCounts.Of(left).Errors > 0 ? ExitCode.Faults : ExitCode.Success;
    }

    private static List<TemplateFile> Mend(IReadOnlyList<TemplateFile> before, IReadOnlyList<string> also, CancellationToken cancellationToken)
    {
        var templates = before.ToList();
        var wanted = FixKey.Safe.Concat(also).ToHashSet(StringComparer.Ordinal);
        var hasChanged = true;
        for (var pass = 0; pass < MostPasses && hasChanged; pass++)
        {
            hasChanged = false;
            for (var i = 0; i < templates.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var resolved = IncludeResolver.Resolve(templates[i], templates);
                var text = FixAll.Apply(resolved, (_, key) => wanted.Contains(key)).File.Text;
                hasChanged |= text != templates[i].Text;
                templates[i] = templates[i] with { Text = text };
            }
        }

        return templates;
    }

    private static async Task<bool> HandOverAsync(TemplateFile before, TemplateFile after, bool isDryRun, CommandStreams streams)
    {
        if (isDryRun)
        {
            foreach (var line in LineDiff.Of(before.Path, before.Text, after.Text))
                await streams.Output.WriteLineAsync(line).ConfigureAwait(false);
            return true;
        }

        try
        {
            TemplateWriter.Write(after);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await streams.TellAsync($"{after.Path}: cannot be written").ConfigureAwait(false);
            return false;
        }

        await streams.Output.WriteLineAsync($"{PrintableText.Line(after.Path)}: fixed").ConfigureAwait(false);
        return true;
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
