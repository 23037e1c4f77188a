using TemplateSms.LanguageServer.Workspace;

namespace TemplateSms.LanguageServer.Symbols;

/// <summary>Finds templates by name.</summary>
internal static class TemplateSearch
{
    /// <summary>The templates whose name has the characters of a query in their order, in whatever case; all for an empty query.</summary>
    public static IEnumerable<TemplateView> Find(IEnumerable<ProjectView> projects, string query) =>
        projects.SelectMany(project => project.Templates()).Where(template => Matches(template.File.Name, query));

    private static bool Matches(string name, string query)
    {
        var next = 0;
        foreach (var c in name)
        {
            if (next < query.Length && char.ToUpperInvariant(c) == char.ToUpperInvariant(query[next]))
                next++;
        }

        return next == query.Length;
    }
}
