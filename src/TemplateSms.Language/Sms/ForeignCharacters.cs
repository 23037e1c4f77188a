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

    /// <summary>The name of the character at an index: <c>'€' U+20AC EURO SIGN</c>.</summary>
    public static string NameOf(string text, int index) => CharacterName.Of(text, index);

    /// <summary>The text in GSM-7, or null when a character of it has no equivalent there. What was printed in pieces is not composed.</summary>
    public static string? Replace(string text) => text.All(unit => Gsm7Step.Of(unit).HasEquivalent) ? ReplaceUnits(text) : null;

    /// <summary>The text with its letters composed, brought into GSM-7 as far as it goes: a character without equivalent stays.</summary>
    public static string Closest(string text) => ReplaceUnits(Composition.Compose(text));

    private static string ReplaceUnits(string text) =>
        text.All(Gsm7.Contains) ? text : string.Concat(text.Select(unit => Gsm7Step.Of(unit).Replacement ?? unit.ToString()));

    private static string Equivalent(char unit) =>
        !Transliteration.TryGet(unit, out var replacement) ? ""
        : replacement.Length == 0 ? " (leave it out)"
        : replacement == "\n" ? " (use a line break)"
        : $" (use '{replacement}')";
}
