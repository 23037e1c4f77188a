namespace TemplateSms.Language.Sms.Names;

/// <summary>Hangul syllables are named by their letters (The Unicode Standard, 3.12, "Hangul Syllable Name Generation").</summary>
internal static class HangulSyllable
{
    private const int First = 0xAC00;
    private const int Last = 0xD7A3;

    private static readonly string[] _initials = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] _vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] _finals =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T",
        "P", "H",
    ];

    public static bool Contains(int codePoint) => codePoint is >= First and <= Last;

    public static string NameOf(int codePoint)
    {
        var index = codePoint - First;
        var final = index % _finals.Length;
        var vowel = index / _finals.Length % _vowels.Length;
        var initial = index / _finals.Length / _vowels.Length;
        return _initials[initial] + _vowels[vowel] + _finals[final];
    }
}
