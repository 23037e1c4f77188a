using System.Runtime.CompilerServices;

namespace TemplateSms.Architecture.Tests;

/// <summary>The source of the repository that the tests are built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    public static string Source { get; } = Path.Combine(Folder, "src");

    /// <summary>The C# files of a folder of <c>src</c> and of the folders below it, without what a build wrote.</summary>
    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
