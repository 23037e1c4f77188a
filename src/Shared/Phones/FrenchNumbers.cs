namespace TemplateSms.Shared;

/// <summary>The numbering plan of France: one national form for several country codes.</summary>
internal static class FrenchNumbers
{
    public const string CountryCode = "33";

    /// <summary>Digits of the national form, with its 0.</summary>
    public const int NationalDigits = 10;

    // The beginnings of overseas numbers, after the 0, and the same with the country code. Only Saint-Pierre-et-Miquelon has
    // numbers of six digits, whose national form repeats the code. Ranges of the regulator (ARCEP); service numbers, 08 and 09,
    // are not of one territory.
    private static readonly (string National, string International)[] _ranges =
    [
        // No territory's: the regulator keeps 06 39 98 for numbers in fiction.
        ("63998", "3363998"),
        // La Réunion
        ("262", "262262"), ("263", "262263"), ("268", "262268"), ("692", "262692"), ("693", "262693"), ("7092", "2627092"),
        // Mayotte, which shares the code
        ("269", "262269"), ("639", "262639"), ("70935", "26270935"), ("70936", "26270936"), ("70937", "26270937"),
        ("70938", "26270938"), ("70939", "26270939"),
        // Guadeloupe, Saint-Martin, Saint-Barthélemy
        ("590", "590590"), ("5987", "5905987"), ("690", "590690"), ("691", "590691"), ("7090", "5907090"),
        // Guyane
        ("594", "594594"), ("5988", "5945988"), ("694", "594694"), ("70930", "59470930"), ("70931", "59470931"),
        ("70932", "59470932"), ("70933", "59470933"), ("70934", "59470934"),
        // Martinique
        ("596", "596596"), ("5989", "5965989"), ("696", "596696"), ("697", "596697"), ("7091", "5967091"),
        // Saint-Pierre-et-Miquelon
        ("508", "508"), ("7084", "5087084"), ("7085", "5087085"),
    ];

    /// <summary>The digits of E.164 of a number, given as nine digits without the 0 or the country code.</summary>
    public static string Canonical(string significant)
    {
        foreach (var (national, international) in _ranges)
        {
            if (significant.StartsWith(national, StringComparison.Ordinal))
                return international + significant.Substring(national.Length);
        }

        return CountryCode + significant;
    }
}
