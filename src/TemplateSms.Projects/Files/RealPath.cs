namespace TemplateSms.Projects.Files;

/// <summary>Finds the file that a path leads to, through every link on the way.</summary>
public static class RealPath
{
    // As many as Linux follows.
    public const int MostLinks = 40;

    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        var links = 0;
        return Of(Path.GetFullPath(path), ref links);
    }

    /// <summary>Whether a real path is a folder, or lies in it.</summary>
    public static bool IsInside(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Of(string fullPath, ref int links)
    {
        var real = Path.GetPathRoot(fullPath)!;
        foreach (var part in fullPath[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("Too many links.");
            real = Of(Path.GetFullPath(target, real), ref links);
        }

        return real;
    }
}
