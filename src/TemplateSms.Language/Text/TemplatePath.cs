using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Language.Text;

/// <summary>
/// Refuses paths that a build cannot hand to the C# compiler, or that would forge its output. The package's
/// buildTransitive/TemplateSms.targets refuses the same characters in the same words, before the compiler runs.
/// </summary>
public static class TemplatePath
{
    /// <summary>The code point of the first character that no template's path can have; null when there is none.</summary>
    public static string? Refused(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (IsRefused(path, i))
                return "U+" + PrintableText.CodePoint(path, i).ToString("X4", CultureInfo.InvariantCulture);
            if (char.IsSurrogatePair(path, i))
                i++;
        }

        return null;
    }

    // A line break ends an argument of the compiler, a quote does, and it leaves a bar out. U+FFFD stands for bytes that
    // are not UTF-8.
    private static bool IsRefused(string path, int index) =>
        path[index] is '"' or '|' or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\uFFFD'
        || CharUnicodeInfo.GetUnicodeCategory(path, index) is UnicodeCategory.Control or UnicodeCategory.Surrogate;
}
