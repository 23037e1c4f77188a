using System.Globalization;

namespace TemplateSms.Shared;

/// <summary>How messages name a character: itself, where it can be shown, and its code point.</summary>
internal static class CharacterName
{
    public static string Of(string text, int index)
    {
        var isPair = char.IsSurrogatePair(text, index);
        var codePoint = isPair ? char.ConvertToUtf32(text, index) : text[index];
        var code = "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
        return CanBeShown(text, index) ? $"'{text.Substring(index, isPair ? 2 : 1)}' {code}" : code;
    }

    private static bool CanBeShown(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.PrivateUse);
}
