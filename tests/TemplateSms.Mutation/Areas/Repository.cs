using System.Runtime.CompilerServices;

namespace TemplateSms.Mutation.Areas;

/// <summary>The folders of the repository that the tool is built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Source(string path) => Path.Combine(Root, "src", path);

    /// <summary>The folder that a test project is built into, in the configuration of the tool itself.</summary>
    public static string OutputOf(string tests)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(Root, "tests", tests, "bin", own.Parent!.Name, own.Name);
    }

    /// <summary>The configuration of the tool itself: Debug or Release.</summary>
    public static string Configuration => new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    private static string Find([CallerFilePath] string path = "")
    {
        var folder = Path.GetDirectoryName(path)!;
        while (!File.Exists(Path.Combine(folder, "TemplateSms.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
