using System.Globalization;

namespace TemplateSms.Benchmarks.Building;

/// <summary>Reads what Linux says of a process's descendants.</summary>
internal static class ProcessTree
{
    /// <summary>The most memory that a descendant with a name in its command line has held so far, in bytes.</summary>
    public static long PeakMemory(int root, string name)
    {
        if (!OperatingSystem.IsLinux())
            return 0;
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && Field(id, "PPid:") is { } parent)
                parents[id] = (int)parent;
        }

        return parents.Keys.Where(id => IsBelow(id, root, parents) && IsCalled(id, name)).Select(PeakMemory).DefaultIfEmpty().Max();
    }

    /// <summary>The most memory that a process has held so far, in bytes.</summary>
    public static long PeakMemory(int id) => OperatingSystem.IsLinux() ? (Field(id, "VmHWM:") ?? 0) * 1024 : 0;

    private static bool IsBelow(int id, int root, Dictionary<int, int> parents)
    {
        while (parents.TryGetValue(id, out var parent))
        {
            if (parent == root)
                return true;
            id = parent;
        }

        return false;
    }

    private static bool IsCalled(int id, string name) =>
        Read($"/proc/{id}/cmdline").Split('\0').Take(3).Any(part => Path.GetFileNameWithoutExtension(part) == name);

    private static long? Field(int id, string name)
    {
        var line = Read($"/proc/{id}/status").Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
        return line is null ? null : long.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    // A process may end between two looks at it.
    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (IOException)
        {
            return "";
        }
    }
}
