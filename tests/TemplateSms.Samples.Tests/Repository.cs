using System.Runtime.CompilerServices;

namespace TemplateSms.Samples.Tests;

/// <summary>The files of the repository as they are checked out.</summary>
internal static class Repository
{
    private static readonly string _root = Find();

    public static string PathOf(string path) => Path.Combine(_root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    /// <summary>The pages of a folder, by their paths.</summary>
    public static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.md").Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
