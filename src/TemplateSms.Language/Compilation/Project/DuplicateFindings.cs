using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Language.Compilation;

/// <summary>The finding on a template whose method another template makes already.</summary>
public static class DuplicateFindings
{
    private static readonly char[] _separators = ['/', '\\'];

    public static Finding Of(DuplicateTemplate duplicate)
    {
        var (path, other) = Apart(duplicate.Path.Split(_separators), duplicate.OtherPath.Split(_separators));
        return new Finding(BindingRules.DuplicateTemplate, default, new[] { path, other, duplicate.Method });
    }

    // Files of one name are told apart by their folders, as far up as the first that differs.
    private static (string Path, string Other) Apart(string[] path, string[] other)
    {
        var parts = 1;
        while (parts < Math.Max(path.Length, other.Length) && EndOf(path, parts) == EndOf(other, parts))
            parts++;
        return (EndOf(path, parts), EndOf(other, parts));
    }

    private static string EndOf(string[] path, int parts) => string.Join("/", path.Skip(path.Length - parts));
}
