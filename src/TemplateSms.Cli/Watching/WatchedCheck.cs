using TemplateSms.Cli.Reading;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Watching;

/// <summary>Checks the same templates again and again.</summary>
internal sealed class WatchedCheck(IReadOnlyList<string> paths, ProjectFacts project)
{
    private readonly TemplateChecker _checker = new(new CompilerMemory().Compile);
    private Dictionary<string, CheckedTemplate> _last = new(StringComparer.Ordinal);

    /// <summary>Checks again, and returns the differences from the last check.</summary>
    public WatchedChanges Next(CancellationToken cancellationToken)
    {
        var (files, isComplete) = TemplateSet.TryRead(paths, project);
        var all = _checker.CheckAll(files, cancellationToken);
        var gone = _last.Keys.Except(all.Select(template => template.Path), StringComparer.Ordinal).ToList();
        var changed = all.Where(template => !_last.TryGetValue(template.Path, out var last) || !IsSame(template, last)).ToList();
        _last = all.ToDictionary(template => template.Path, StringComparer.Ordinal);
        return new WatchedChanges(all, changed, gone, isComplete);
    }

    // The compiler's memory gives the same object for the same input; that two templates clash, it does not know.
    private static bool IsSame(CheckedTemplate template, CheckedTemplate last) =>
        ReferenceEquals(template.Compiled, last.Compiled)
        && template.Findings.Select(finding => finding.Finding).SequenceEqual(last.Findings.Select(finding => finding.Finding));
}
