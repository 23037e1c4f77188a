using System.IO.Enumeration;
using TemplateSms.Language.Files;

namespace TemplateSms.Cli.Reading;

/// <summary>Finds the templates that a build of the folder would compile.</summary>
internal static class TemplateFinder
{
    private static readonly EnumerationOptions _options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>The template at a path, or those of a folder and the folders in it; in the order of their paths.</summary>
    public static IReadOnlyList<string> Find(string path)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) ? [path] : [];

        var templates = new FileSystemEnumerable<string>(path, static (ref entry) => entry.ToSpecifiedFullPath(), _options)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsTemplate(entry.FileName),
            // A link to a folder above would be followed for ever.
            ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsOutput(entry.FileName),
        };
        var prefix = path == "." ? "." + Path.DirectorySeparatorChar : "";
        return [.. templates.Select(file => file[prefix.Length..]).Order(StringComparer.Ordinal)];
    }

    private static bool IsTemplate(ReadOnlySpan<char> name) => name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase);

    private static bool IsOutput(ReadOnlySpan<char> name) => name is "bin" or "obj";
}
