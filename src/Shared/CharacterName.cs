using System.Globalization;

namespace TemplateSms.Shared;

/// <summary>
/// How messages name a character: itself, where it can be shown, its code point, and in the compiler its Unicode name.
/// </summary>
internal static partial class CharacterName
{
    public static string Of(string text, int index)
    {
        var isPair = char.IsSurrogatePair(text, index);
        var codePoint = isPair ? char.ConvertToUtf32(text, index) : text[index];
        var name = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        AddUnicodeName(codePoint, ref name);
        return CanBeShown(text, index) ? $"'{text.Substring(index, isPair ? 2 : 1)}' {name}" : name;
    }

    // The table of names takes a megabyte, which no application should carry: only the compiler implements this.
    static partial void AddUnicodeName(int codePoint, ref string name);

    private static bool CanBeShown(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.PrivateUse);
}
