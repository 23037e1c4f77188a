using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;
using TemplateSms.Shared;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>
/// Shows lines of templates with their columns: characters that a terminal would obey, or that move what stands around them,
/// as characters that take one place.
/// </summary>
internal static class Visible
{
    private const string Tab = "    ";
    private const string Unshown = "\uFFFD";

    /// <summary>A text on one line.</summary>
    public static string Line(string text) =>
        text.All(c => c is >= ' ' and < '\u007f') ? text : string.Concat(text.ReplaceLineEndings(" ").EnumerateRunes().Select(Of));

    /// <summary>A character as it is shown.</summary>
    public static string Of(Rune rune) => rune.Value switch
    {
        '\t' => Tab,
        < 0x20 => ((char)(0x2400 + rune.Value)).ToString(),
        0x7f => "\u2421",
        _ => PrintableText.IsObeyed(rune.ToString(), 0) ? Unshown : rune.ToString(),
    };

    /// <summary>The columns that a shown text takes.</summary>
    public static int Width(string shown) => shown.EnumerateRunes().Sum(rune => Columns(rune.ToString()));

    /// <summary>The columns that a shown character takes.</summary>
    public static int Columns(string shown)
    {
        if (shown.All(char.IsAscii))
            return shown.Length;
        var isMark = Rune.GetUnicodeCategory(Rune.GetRuneAt(shown, 0)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return isMark ? 0 : Math.Max(1, new Segment(shown).CellCount());
    }
}
