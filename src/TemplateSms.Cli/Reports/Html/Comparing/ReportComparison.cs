using TemplateSms.Cli.Baselines;

namespace TemplateSms.Cli.Reports.Html.Comparing;

/// <summary>The changes since an earlier report.</summary>
/// <param name="Changes">The most urgent first, then in the order of the page.</param>
internal sealed record ReportComparison(IReadOnlyList<ReportChange> Changes)
{
    /// <summary>The changes in a few words: "1 template costs more, 2 templates are new".</summary>
    public string Summary => Changes.Count == 0
        ? "nothing has changed"
        : string.Join(", ", Changes.CountBy(change => change.Kind).Select(kind => $"{Words.Count(kind.Value, "template")} {ChangeWords.Verb(kind.Key, kind.Value == 1)}"));

    public static ReportComparison Of(IReadOnlyList<ReportedTemplate> pages, EarlierReport earlier)
    {
        var files = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var changed = pages.Select(page => new ReportChange(earlier.Find(page.Path), page.Figures, page.Id)).Where(change => change.Before != change.After);

        // A template that still exists was not asked for this time.
        var removed = earlier.Templates.Where(template => !files.Contains(template.File) && !File.Exists(template.File)).Select(template => new ReportChange(template, null, null));
        return new ReportComparison([.. changed.Concat(removed).OrderBy(change => change.Kind)]);
    }
}
