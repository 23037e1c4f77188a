using System.IO.Enumeration;

namespace TemplateSms.LanguageServer.CSharp;

/// <summary>Finds the C# of a project: the files of its folder and of those in it, without what a build writes there and without other projects.</summary>
internal static class CSharpFinder
{
    // A project has some hundreds; a folder that is none may hold anything.
    private const int MostFiles = 20_000;

    private static readonly EnumerationOptions _options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
        RecurseSubdirectories = true,
    };

    private static readonly EnumerationOptions _readable = new() { IgnoreInaccessible = true };

    public static IReadOnlyList<string> Find(string root)
    {
        if (!Directory.Exists(root))
            return [];
        var files = new FileSystemEnumerable<string>(root, static (ref entry) => entry.ToFullPath(), _options)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".cs", StringComparison.OrdinalIgnoreCase),
            ShouldRecursePredicate = static (ref entry) => entry.FileName is not ("bin" or "obj" or "node_modules") && !IsProject(entry.ToFullPath()),
        };
        return [.. files.Take(MostFiles)];
    }

    private static bool IsProject(string folder) => Directory.EnumerateFiles(folder, "*.csproj", _readable).Any();
}
