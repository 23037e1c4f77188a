namespace TemplateSms.Projects.Reading;

/// <summary>Finds the project that a template belongs to.</summary>
public static class ProjectFolder
{
    // A folder above may be closed to this user; then it has no project for them either.
    private static readonly EnumerationOptions _readable = new() { IgnoreInaccessible = true };

    /// <summary>The nearest folder above with a project file, itself included; null when there is none.</summary>
    public static string? Above(string folder)
    {
        var current = folder;
        while (current is not null && !HasProject(current))
            current = Path.GetDirectoryName(current);
        return current;
    }

    /// <summary>The folder from which a build names templates: the project's, or the working folder where there is no project.</summary>
    public static string RootOf(string? projectFolder) => Path.TrimEndingDirectorySeparator(projectFolder ?? Environment.CurrentDirectory) + Path.DirectorySeparatorChar;

    // The folder of a template that is yet to be written need not be there.
    private static bool HasProject(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj", _readable).Any();
}
