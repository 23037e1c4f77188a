namespace TemplateSms.Projects.Reading;

/// <summary>Paths as documents have them: the same on every machine.</summary>
public static class RelativePath
{
    /// <summary>The path from the working folder, with forward slashes.</summary>
    public static string Of(string path) => Path.GetRelativePath(".", path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The same as a URI reference; a file on another drive has no relative one.</summary>
    public static string UriOf(string path) => Of(path) is var relative && Path.IsPathRooted(relative)
        ? new Uri(Path.GetFullPath(path)).AbsoluteUri
        : string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
}
