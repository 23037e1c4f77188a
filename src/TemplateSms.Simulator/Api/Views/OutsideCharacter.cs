using System.Globalization;
using System.Text;
using TemplateSms.Shared;

namespace TemplateSms.Simulator.Api.Views;

/// <summary>A character that GSM-7 does not have.</summary>
/// <param name="Index">Where it stands, in UTF-16 units from 0.</param>
/// <param name="Length">Its UTF-16 units, 1 or 2.</param>
/// <param name="CodePoint">Its code point, for example U+2019.</param>
internal sealed record OutsideCharacter(int Index, int Length, string CodePoint)
{
    public static IReadOnlyList<OutsideCharacter> AllOf(string text)
    {
        var found = new List<OutsideCharacter>();
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.Utf16SequenceLength;
            if (!Gsm7.Contains(text[index]))
                found.Add(new OutsideCharacter(index, length, string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")));
            index += length;
        }

        return found;
    }
}
