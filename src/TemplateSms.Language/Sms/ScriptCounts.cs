using System.Globalization;
using TemplateSms.Language.Sms.Names;
using TemplateSms.Shared;

namespace TemplateSms.Language.Sms;

/// <summary>Counts, script by script, the characters that have no equivalent in GSM-7.</summary>
public static class ScriptCounts
{
    // The scripts whose names in Unicode have more words than one.
    private static readonly string[] _long =
    [
        "ANATOLIAN HIEROGLYPHS", "BASSA VAH", "CANADIAN SYLLABICS", "CAUCASIAN ALBANIAN", "DIVES AKURU", "EGYPTIAN HIEROGLYPHS", "GUNJALA GONDI", "HANIFI ROHINGYA",
        "IMPERIAL ARAMAIC", "INSCRIPTIONAL PAHLAVI", "INSCRIPTIONAL PARTHIAN", "KAYAH LI", "KHITAN SMALL SCRIPT", "KIRAT RAI", "LINEAR A", "LINEAR B", "MASARAM GONDI",
        "MEETEI MAYEK", "MENDE KIKAKUI", "MEROITIC CURSIVE", "MEROITIC HIEROGLYPHIC", "NAG MUNDARI", "NEW TAI LUE", "NYIAKENG PUACHUE HMONG", "OL CHIKI", "OL ONAL", "OLD HUNGARIAN",
        "OLD ITALIC", "OLD NORTH ARABIAN", "OLD PERMIC", "OLD PERSIAN", "OLD SOGDIAN", "OLD SOUTH ARABIAN", "OLD TURKIC", "OLD UYGHUR", "PAHAWH HMONG", "PAU CIN HAU", "PHAISTOS DISC",
        "PSALTER PAHLAVI", "SORA SOMPENG", "SYLOTI NAGRI", "TAI LE", "TAI THAM", "TAI VIET", "WARANG CITI", "ZANABAZAR SQUARE",
    ];

    // The words that can stand before the script.
    private static readonly string[] _forms = ["COMBINING", "HALFWIDTH", "FULLWIDTH", "MODIFIER", "LETTER"];

    // The scripts of which there are modifier letters that say so; the others are marks of phonetics.
    private static readonly string[] _modifying = ["CYRILLIC", "GEORGIAN"];

    /// <summary>"78 Cyrillic characters and 1 emoji, the first 'У' U+0423 CYRILLIC CAPITAL LETTER U".</summary>
    public static string Describe(IReadOnlyList<string> texts)
    {
        string? first = null;
        var counts = new List<(string Script, int Count)>();
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            {
                if (Gsm7.Contains(text[i]) || (Transliteration.TryGet(text[i], out _) && !Script.IsSmallGreek(text[i])))
                    continue;
                first ??= CharacterName.Of(text, i);
                var script = ScriptOf(text, i);
                var known = counts.FindIndex(c => c.Script == script);
                if (known < 0)
                    counts.Add((script, 1));
                else
                    counts[known] = (script, counts[known].Count + 1);
            }
        }

        var parts = counts.OrderByDescending(c => c.Count).Select(c => Words(c.Script, c.Count)).ToList();
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[parts.Count - 1]}";
        return counts.Sum(c => c.Count) == 1 ? $"{list}, {first}" : $"{list}, the first {first}";
    }

    private static string Words(string script, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return script switch
        {
            "emoji" => $"{number} emoji",
            "sign" => count == 1 ? "1 sign" : $"{number} signs",
            _ => count == 1 ? $"1 {script} character" : $"{number} {script} characters",
        };
    }

    private static string ScriptOf(string text, int index)
    {
        var codePoint = char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
        switch (CharUnicodeInfo.GetUnicodeCategory(text, index))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber:
                return Title(UnicodeNames.Find(codePoint)) ?? "sign";
            default:
                return codePoint is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) ? "emoji" : "sign";
        }
    }

    /// <summary>The script that a Unicode name begins with: <c>CYRILLIC CAPITAL LETTER U</c> is Cyrillic.</summary>
    private static string? Title(string? name)
    {
        if (name is null)
            return null;
        var words = name.Split(' ').SkipWhile(_forms.Contains).ToList();
        if (words.Count == 0 || (name.StartsWith("MODIFIER LETTER ", StringComparison.Ordinal) && !_modifying.Contains(words[0])))
            return null;
        var rest = string.Join(" ", words);
        var script = _long.FirstOrDefault(known => rest.StartsWith(known + " ", StringComparison.Ordinal)) ?? words[0];
        return script is "CJK" or "IDEOGRAPHIC" ? "Chinese" : string.Join(" ", script.Split(' ').Select(word => word[0] + word.Substring(1).ToLowerInvariant()));
    }
}
