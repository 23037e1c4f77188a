using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Fixes;
using TemplateSms.LanguageServer.Occurrences;
using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Rename;

/// <summary>Compiles the templates that edits touch, as they are and as they would be.</summary>
internal static class RenameCheck
{
    /// <summary>The reason why edits break a template; null where all compile as before.</summary>
    public static string? WhyNot(ProjectView project, IReadOnlyList<PlacedEdit> edits)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
        {
            if (project.Find(file.Key) is not { } template || TextEdits.Apply(template.Text, file.Select(edit => new TextEdit(edit.Span, edit.NewText))) is not { } text)
                return $"the places of the name in {Path.GetFileName(file.Key)} cannot be told apart";
            texts[file.Key] = text;
        }

        var after = project.With(texts);
        var touched = texts.Keys.Select(project.Find).OfType<TemplateView>().ToList();
        var graph = IncludeGraph.Of(project);
        return touched.Concat(touched.SelectMany(graph.To).Select(edge => edge.Includer)).Concat(touched.SelectMany(SharedNames.TextsOf))
            .DistinctBy(template => template.Path, StringComparer.Ordinal)
            .Select(template => NewErrorIn(template, after))
            .FirstOrDefault(error => error is not null);
    }

    private static string? NewErrorIn(TemplateView before, ProjectView after)
    {
        if (after.Find(before.Path) is not { } template)
            return null;
        var known = ErrorsOf(before).GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var added = ErrorsOf(template).GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > known.GetValueOrDefault(group.Key));
        return added is null ? null : $"{Path.GetFileName(before.Path)} would not compile: {added.Last().Message} ({added.Key})";
    }

    private static IEnumerable<Finding> ErrorsOf(TemplateView template) => template.Findings.Where(finding => finding.Severity == Severity.Error);
}
