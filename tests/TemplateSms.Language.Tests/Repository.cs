using System.Runtime.CompilerServices;

namespace TemplateSms.Language.Tests;

/// <summary>The repository that the tests are built from.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
