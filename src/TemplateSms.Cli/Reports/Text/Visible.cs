using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace TemplateSms.Cli.Reports.Text;

/// <summary>Shows characters that a terminal would obey, or that move what stands around them, as characters.</summary>
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
        >= 0x80 and < 0xa0 or 0x2028 or 0x2029 => Unshown,
        // They would turn the rest of the line around.
        0x061c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069) => Unshown,
        _ => rune.ToString(),
    };

    /// <summary>The columns that a shown character takes.</summary>
    public static int Columns(string shown)
    {
        if (shown.All(char.IsAscii))
            return shown.Length;
        var isMark = Rune.GetUnicodeCategory(Rune.GetRuneAt(shown, 0)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return isMark ? 0 : Math.Max(1, new Segment(shown).CellCount());
    }
}
