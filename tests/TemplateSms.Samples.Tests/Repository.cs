using System.Runtime.CompilerServices;

namespace TemplateSms.Samples.Tests;

/// <summary>The files of the repository as they are checked out.</summary>
internal static class Repository
{
    private static readonly string _root = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(_root, path)).ReplaceLineEndings("\n");

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
