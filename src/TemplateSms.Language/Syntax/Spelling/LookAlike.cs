namespace TemplateSms.Language.Syntax;

/// <summary>Letters of other scripts that look like Latin ones: Unicode's confusables of Cyrillic, Greek, Armenian and the wide forms.</summary>
internal static class LookAlike
{
    private const string Others =
        "аеорсухіјѕһԁԛԝӏѵ" + "АВЕКМНОРСТУХІЈЅԚԜԌ" +
        "αοινρυχγ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ" +
        "օոսհցգ";

    private const string Latin =
        "aeopcyxijshdqwlv" + "ABEKMHOPCTYXIJSQWG" +
        "aoivpuxy" + "ABEZHIKMNOPTYX" +
        "onuhgq";

    /// <summary>The Latin letter that a letter of another script looks like; the letter itself for all others.</summary>
    public static char ToLatin(char letter)
    {
        if (letter is >= '\uff21' and <= '\uff5a')
            return (char)(letter - 0xFEE0);
        var place = Others.IndexOf(letter);
        return place < 0 ? letter : Latin[place];
    }

    /// <summary>The letter of a script that a Latin one looks like; the letter itself where the script has none.</summary>
    /// <param name="script">A letter of the script.</param>
    public static char FromLatin(char letter, char script)
    {
        for (var place = Latin.IndexOf(letter); place >= 0; place = Latin.IndexOf(letter, place + 1))
        {
            if (BlockOf(Others[place]) == BlockOf(script))
                return Others[place];
        }

        return letter;
    }

    /// <summary>A number that letters of one script share, of those whose letters are in the table; 0 for Latin, and for all others -1.</summary>
    public static int BlockOf(char letter) => letter switch
    {
        < '\u0250' => 0,
        (>= '\u0370' and <= '\u03ff') or (>= '\u1f00' and <= '\u1fff') => 1,
        >= '\u0400' and <= '\u052f' => 2,
        >= '\u0530' and <= '\u058f' => 3,
        >= '\uff21' and <= '\uff5a' => 4,
        _ => -1,
    };
}
