using System.Globalization;
using System.Text;

namespace TemplateSms.Generator.Emit;

/// <summary>Names generated files: stable, unique for each path, and readable.</summary>
internal static class HintNames
{
    /// <summary>The name for a template.</summary>
    /// <param name="path">The template's path, and the project's folder, both as they are written into the compilation.</param>
    /// <param name="isAmbiguous">Whether the path differs from another one's in letter case only, which a hint name may not.</param>
    public static string Of(string path, string projectFolder, bool isAmbiguous)
    {
        var relative = path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase) ? path.Substring(projectFolder.Length) : path;
        var stem = relative.Substring(0, relative.LastIndexOf('.'));
        var name = new StringBuilder(stem.Length);
        var isExact = !isAmbiguous;
        foreach (var c in stem)
        {
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
            isExact &= isPlain || c is '/' or '\\';
            name.Append(isPlain ? c : c is '/' or '\\' ? '.' : '_');
        }

        return isExact ? $"{name}.g.cs" : $"{name}.{Hash(stem)}.g.cs";
    }

    // FNV-1a: string.GetHashCode changes from process to process.
    private static string Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
