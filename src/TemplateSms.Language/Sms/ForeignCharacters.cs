using System.Text;
using TemplateSms.Language.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Names the characters that GSM-7 cannot hold, and replaces them where it has an equivalent.</summary>
public static class ForeignCharacters
{
    /// <summary>
    /// Every distinct character outside GSM-7 in a stretch of a text, in order, with its code point and its replacement.
    /// </summary>
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
                names.Add(CharacterName.Of(text, i) + Equivalent(text[i]));
            i += length - 1;
        }

        return string.Join(", ", names);
    }

    /// <summary>The text in GSM-7, or null when a character of it has no equivalent there.</summary>
    public static string? Replace(string text)
    {
        var replaced = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (Gsm7.Contains(unit))
                replaced.Append(unit);
            else if (Transliteration.TryGet(unit, out var replacement))
                replaced.Append(replacement);
            else
                return null;
        }

        return replaced.ToString();
    }

    /// <summary>The text brought into GSM-7 as far as it goes: a character without equivalent stays.</summary>
    public static string Closest(string text) => text.All(Gsm7.Contains)
        ? text
        : string.Concat(Composition.Compose(text).Select(c => !Gsm7.Contains(c) && Transliteration.TryGet(c, out var replacement) ? replacement : c.ToString()));

    private static string Equivalent(char unit) =>
        !Transliteration.TryGet(unit, out var replacement) ? ""
        : replacement.Length == 0 ? " (leave it out)"
        : replacement == "\n" ? " (use a line break)"
        : $" (use '{replacement}')";
}
