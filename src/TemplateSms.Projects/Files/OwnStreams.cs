namespace TemplateSms.Projects.Files;

/// <summary>
/// Knows the files under which a process finds its own streams: <c>/dev/stdin</c>, and what a shell makes of
/// <c>&lt;(…)</c>. They are pipes, and whoever started the process opened them.
/// </summary>
public static class OwnStreams
{
    private const string Folder = "/dev/fd";

    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        var own = RealPath.Of(Folder);
        var current = Path.GetFullPath(path);
        for (var links = 0; links < RealPath.MostLinks; links++)
        {
            if (Path.GetDirectoryName(current) is not { } folder)
                return false;
            var real = RealPath.Of(folder);
            if (real == own)
                return true;
            if (new FileInfo(current).LinkTarget is not { } target)
                return false;
            current = Path.GetFullPath(target, real);
        }

        return false;
    }
}
