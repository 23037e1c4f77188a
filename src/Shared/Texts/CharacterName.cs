using System.Globalization;

namespace TemplateSms.Shared;

/// <summary>
/// Names a character in messages: the character itself if it can be shown, its code point and, in the compiler, its Unicode name.
/// </summary>
internal static partial class CharacterName
{
    public static string Of(string text, int index)
    {
        var codePoint = PrintableText.CodePoint(text, index);
        var name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        AddUnicodeName(codePoint, ref name);
        return CanBeShown(text, index) ? $"'{text.Substring(index, codePoint > char.MaxValue ? 2 : 1)}' {name}" : name;
    }

    // The table of names takes a megabyte, which no application should carry: only the compiler implements this.
    static partial void AddUnicodeName(int codePoint, ref string name);

    private static bool CanBeShown(string text, int index) =>
        PrintableText.Contains(text, index)
        && CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.PrivateUse);
}
