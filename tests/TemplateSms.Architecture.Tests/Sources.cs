namespace TemplateSms.Architecture.Tests;

/// <summary>The source of every project, compiled once.</summary>
internal static class Sources
{
    private static readonly Dictionary<string, Lazy<ProjectSource>> _all =
        Projects.All.ToDictionary(project => project.Name, project => new Lazy<ProjectSource>(() => ProjectSource.Load(project)));

    public static ProjectSource Of(string project) => _all[project].Value;
}
