using System.Text;

namespace TemplateSms.Benchmarks.Measuring;

/// <summary>The texts that are measured.</summary>
public enum SampleText
{
    /// <summary>160 letters, digits and spaces.</summary>
    Ascii,

    /// <summary>160 characters, 13 of them accented letters of GSM-7.</summary>
    Accented,

    /// <summary>160 characters, 19 of them of the extension table.</summary>
    Extension,

    /// <summary>160 characters: accented letters, Greek capitals, the euro sign and other extensions.</summary>
    Mixed,

    /// <summary>160 characters that need UCS-2, among them surrogate pairs.</summary>
    Ucs2,

    /// <summary>10,240 characters, accented.</summary>
    Long,
}

internal static class SampleTexts
{
    private const string Words = "The parcel left our house at 9 and is with you on Friday ";

    public static string Make(SampleText sample) => sample switch
    {
        SampleText.Ascii => Fill(160, ""),
        SampleText.Accented => Fill(160, "éàèùìòñöüåäßÉ"),
        SampleText.Extension => Fill(160, "[]{}~^|\\€[]{}~^|\\€["),
        SampleText.Mixed => Fill(160, "é€Δà[Ωè]ùΦì{"),
        SampleText.Ucs2 => Fill(160, "Посылка😀в пути😀"),
        _ => Fill(10_240, string.Concat(Enumerable.Repeat("éàèùìòñöüåäßÉ", 64))),
    };

    /// <summary>Spreads characters over ordinary words, evenly.</summary>
    private static string Fill(int length, string characters)
    {
        var runes = characters.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var room = length - characters.Length;
        var text = new StringBuilder();
        for (var i = 0; i <= runes.Count; i++)
        {
            var until = room * (i + 1) / (runes.Count + 1);
            for (var word = room * i / (runes.Count + 1); word < until; word++)
                text.Append(Words[word % Words.Length]);
            if (i < runes.Count)
                text.Append(runes[i]);
        }

        return text.ToString();
    }
}
