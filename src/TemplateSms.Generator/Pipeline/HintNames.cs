using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TemplateSms.Generator.Pipeline;

/// <summary>
/// Names generated files. A short path of plain characters is the name, with dots between its folders. Every other path
/// keeps its readable end and gets a hash, which no plain name ends with. So a name is unique, stays the same while other
/// templates come and go, and is ASCII of a bounded length.
/// </summary>
internal static class HintNames
{
    // A file system takes 255 bytes a name, and Windows 260 characters a path, of which the compiler's folders take a third.
    private const int MostReadable = 100;

    // 128 bits: nobody finds two paths that share them.
    private const int HashBytes = 16;
    private const int HashDigits = 2 * HashBytes;

    /// <summary>The name for a template.</summary>
    /// <param name="path">The template's path, and the project's folder, both as they are written into the compilation.</param>
    /// <param name="number">The place among the templates that would have the same name; 0 for the first.</param>
    public static string Of(string path, string projectFolder, int number = 0)
    {
        var relative = path.StartsWith(projectFolder, StringComparison.OrdinalIgnoreCase) ? path.Substring(projectFolder.Length) : path;
        var stem = relative.Substring(0, relative.LastIndexOf('.'));
        var name = new StringBuilder(stem.Length);
        var isExact = number == 0 && stem.Length <= MostReadable;
        foreach (var c in stem)
        {
            var isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
            isExact &= isPlain || c is '/' or '\\';
            name.Append(isPlain ? c : c is '/' or '\\' ? '.' : '_');
        }

        var readable = name.Length <= MostReadable ? name.ToString() : name.ToString(name.Length - MostReadable, MostReadable);
        return isExact && !EndsLikeAHash(readable) ? $"{readable}.g.cs" : $"{readable}.{Hash(stem, number)}.g.cs";
    }

    private static bool EndsLikeAHash(string name)
    {
        var last = name.Substring(name.LastIndexOf('.') + 1);
        return last.Length == HashDigits && last.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
    }

    private static string Hash(string stem, int number)
    {
        // No path has the character in between.
        var hashed = number == 0 ? stem : $"{stem}\0{number.ToString(CultureInfo.InvariantCulture)}";
        using var algorithm = SHA256.Create();
        // An encoding would make one character of all lone surrogates.
        var bytes = algorithm.ComputeHash([.. hashed.SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })]);
        return string.Concat(bytes.Take(HashBytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
