using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Translating;

/// <summary>
/// The folder from which a file of translations names templates: that of the project which the file lies in, or without a
/// project the one above the file's own. No name leads out of it.
/// </summary>
internal sealed class TranslationRoot
{
    private readonly string _folder;

    private TranslationRoot(string folder) => _folder = folder;

    /// <summary>The folder.</summary>
    public string Folder => _folder;

    /// <param name="path">A file of translations, which need not be there.</param>
    public static TranslationRoot Of(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new TranslationRoot(ProjectFolder.Above(folder) ?? Path.GetDirectoryName(folder) ?? folder);
    }

    /// <summary>The name of a template, with forward slashes; null for one outside.</summary>
    public string? NameOf(string template) =>
        Path.GetRelativePath(_folder, Path.GetFullPath(template)).Replace(Path.DirectorySeparatorChar, '/') is var name && IsName(name) ? name : null;

    /// <summary>The absolute path of a template; null for a name that is none, or leads out of the folder.</summary>
    public string? PathOf(string name)
    {
        if (!IsName(name))
            return null;
        var path = Path.GetFullPath(Path.Combine(_folder, name));
        try
        {
            return RealPath.IsInside(RealPath.Of(Path.GetDirectoryName(path)!), RealPath.Of(_folder)) ? path : null;
        }
        catch (IOException)
        {
            // Links that lead in a circle lead to no template.
            return null;
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0
        && !Path.IsPathRooted(name)
        && name.AsSpan().IndexOfAny('\\', '\0') < 0
        && name.Split('/').All(part => part is not (".." or "." or ""));
}
