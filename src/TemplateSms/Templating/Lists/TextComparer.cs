using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// The order of texts in a sorted list, the same on every machine: by letter without accent and case, then accents,
/// then lower case before upper, then code units. <c>a A b B é z</c>.
/// </summary>
internal sealed class TextComparer : IComparer<string?>
{
    public static TextComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
            return x is null ? (y is null ? 0 : -1) : 1;
        var order = string.CompareOrdinal(BaseLetters(x), BaseLetters(y));
        if (order == 0)
            order = string.CompareOrdinal(x.ToLowerInvariant(), y.ToLowerInvariant());
        return order != 0 ? order : string.CompareOrdinal(y, x);
    }

    private static string BaseLetters(string text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (var unit in text)
        {
            var lower = char.ToLowerInvariant(unit);
            if (BaseOfGsm7Letter(lower) is { } letter)
                letters.Append(letter);
            else if (!Gsm7.Contains(lower) && Transliteration.TryGet(lower, out var replacement))
                letters.Append(replacement.ToLowerInvariant());
            else
                letters.Append(lower);
        }

        return letters.ToString();
    }

    // The accented letters that GSM-7 has, and that are therefore never transliterated.
    private static string? BaseOfGsm7Letter(char lower) => lower switch
    {
        'à' or 'ä' or 'å' => "a",
        'æ' => "ae",
        'è' or 'é' => "e",
        'ì' => "i",
        'ñ' => "n",
        'ò' or 'ö' or 'ø' => "o",
        'ß' => "ss",
        'ù' or 'ü' => "u",
        _ => null,
    };
}
