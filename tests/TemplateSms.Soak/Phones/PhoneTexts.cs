using System.Globalization;
using PhoneNumbers;

namespace TemplateSms.Soak.Phones;

/// <summary>Makes texts as people, spreadsheets and other programs write phone numbers, and some that are none.</summary>
internal sealed class PhoneTexts(Random random)
{
    private static readonly string[] _separators = [" ", "", "", "-", ".", "/", "\u00a0", "\u202f", "\u2011", "\u2013", "\u2212", "\u00ad", "  ", ") ("];
    private static readonly string[] _noise = ["\u200b", "\u200e", "\u202c", "\ufeff", "\r\n", " ", "\t", "\u2060", "x", "\uff10", "\u0661", "#", "+", "\uff0b", " ext. 4", ";ext=9", "\n"];
    private static readonly PhoneNumberType[] _kinds = [PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.VOIP, PhoneNumberType.TOLL_FREE];

    // Where overseas and metropolitan ranges lie close together.
    private static readonly string[] _frenchRanges =
    [
        "1", "26", "262", "263", "268", "269", "4", "5", "508", "590", "594", "596", "598", "6", "63", "639", "6399", "68", "69", "690", "691", "692", "693", "694",
        "695", "696", "697", "698", "7", "70", "700", "708", "7084", "7085", "709", "7090", "7091", "7092", "7093", "74", "80", "81", "89", "9",
    ];

    public PhoneCase Next()
    {
        var text = random.Next(9) switch
        {
            0 or 1 => Abroad(),
            2 or 3 => "0" + French(),
            4 => Code() + French(),
            5 => French(),
            6 => Code() + "0" + French(),
            7 => Pick(["+33 (0)", "0033 (0)", "+44 (0)", "+39 (0)", "+590 (0)", "33 (0)"]) + French(),
            _ => Pick(["", "+", "00", "0"]) + Digits(random.Next(1, 18)),
        };
        return new PhoneCase(Noisy(Separated(text)), random.Next(2) == 0 ? PhoneRegion.International : PhoneRegion.France);
    }

    // A number that its country has given out, or one beside it.
    private string Abroad()
    {
        while (true)
        {
            if (PhoneOracle.Example(Pick(PhoneOracle.Regions), Pick(_kinds)) is not var (e164, written))
                continue;
            if (random.Next(4) == 0)
                return written;
            var kept = e164.Length - random.Next(0, 6);
            var digits = e164[1..kept] + Digits(e164.Length - kept + (random.Next(8) == 0 ? random.Next(-1, 2) : 0));
            return Pick(["+", "+", "00", ""]) + digits;
        }
    }

    private string French()
    {
        var range = Pick(_frenchRanges);
        return range + Digits(9 - range.Length + (random.Next(12) == 0 ? random.Next(-1, 2) : 0));
    }

    private string Code() => Pick(["+33", "+33", "0033", "33", "+262", "+590", "+594", "+596", "+508", "+44", "+39", "+1", "+7", "+52"]);

    private string Separated(string text)
    {
        var separator = Pick(_separators);
        return separator.Length == 0 || text.Contains('(', StringComparison.Ordinal)
            ? text
            : string.Concat(text.Select((c, i) => i > 0 && char.IsAsciiDigit(c) && random.Next(3) == 0 ? separator + c : c.ToString()));
    }

    private string Noisy(string text) => random.Next(4) > 0 ? text : text.Insert(random.Next(3) == 0 ? random.Next(text.Length + 1) : random.Next(2) * text.Length, Pick(_noise));

    private string Digits(int count) => string.Concat(Enumerable.Range(0, Math.Max(0, count)).Select(_ => random.Next(10).ToString(CultureInfo.InvariantCulture)));

    private T Pick<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
