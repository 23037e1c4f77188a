using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Names the characters that GSM-7 cannot hold.</summary>
public static class ForeignCharacters
{
    /// <summary>Every distinct character outside GSM-7 in a stretch of a text, in order, with its code point.</summary>
    public static string Describe(string text, TextSpan span)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = span.Start; i < span.End; i++)
        {
            if (Gsm7.Contains(text[i]))
                continue;

            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (seen.Add(text.Substring(i, length)))
                names.Add(CharacterName.Of(text, i));
            i += length - 1;
        }

        return string.Join(", ", names);
    }
}
