using TemplateSms.Language.Sms;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>Texts of a parameter: of characters that cost one unit or more, in and out of GSM-7, with blanks, and none.</summary>
internal sealed class TextCandidates(TemplateEncoding encoding, IReadOnlyList<string> literals)
{
    private const string UriStart = "https://nordwind.eu/";

    // What is repeated, the septets that it costs in GSM-7, and its UTF-16 units.
    private static readonly (string Text, int Septets, int Units)[] _any =
    [
        ("W", 1, 1), ("€", 2, 1), ("ê", 1, 1), ("Я", 1, 1), ("Œ", 2, 1), ("…", 3, 1), ("😀", 1, 2), ("w ", 2, 2), ("é", 1, 1), ("-", 1, 1),
    ];

    private static readonly (string Text, int Septets, int Units)[] _gsm7 = [("W", 1, 1), ("€", 2, 1), ("w ", 2, 2), ("Ω", 1, 1), ("-", 1, 1)];
    private static readonly (string Text, int Septets, int Units)[] _ascii = [("W", 1, 1), ("~", 2, 1), ("w ", 2, 2)];
    private static readonly (string Text, int Septets, int Units)[] _alnum = [("W", 1, 1), ("w", 1, 1), ("7", 1, 1)];
    private static readonly (string Text, int Septets, int Units)[] _digits = [("7", 1, 1), ("0", 1, 1)];

    public IEnumerable<string> Of(TextLimit limit)
    {
        var most = limit.Most ?? 0;
        var fills = limit.Alphabet switch
        {
            TextAlphabet.Digits => _digits,
            TextAlphabet.Alnum => _alnum,
            TextAlphabet.Ascii => _ascii,
            TextAlphabet.Gsm7 => _gsm7,
            _ => _any,
        };
        foreach (var (text, septets, units) in fills)
            yield return Fill(text, Cost(septets, units), most, fills[0].Text);
        foreach (var length in new[] { limit.Least, 1, most / 2, most - 1 })
            yield return Fill(fills[0].Text, 1, Math.Max(length, limit.Least), "");
        foreach (var literal in literals)
            yield return literal;
    }

    /// <summary>Printed forms that cost as much as allowed, of plain characters and of those that cost two septets.</summary>
    public static IEnumerable<string> OfUri(TextLimit limit)
    {
        var left = (limit.Most ?? UriStart.Length) - UriStart.Length;
        yield return UriStart + Fill("w", 1, left, "");
        yield return UriStart + Fill("~", 2, left, "w");
        yield return UriStart;
    }

    /// <summary>A text of the same cost that differs from those with other indexes.</summary>
    public static string Distinct(string text, int index) =>
        text.Length == 0 ? text : $"{(char)((char.IsAsciiDigit(text[0]) ? '0' : 'A') + (index % 10))}{text[1..]}";

    private int Cost(int septets, int units) => encoding switch
    {
        TemplateEncoding.Gsm7 => septets,
        TemplateEncoding.Ucs2 => units,
        _ => Math.Max(septets, units),
    };

    private static string Fill(string text, int cost, int most, string rest) =>
        string.Concat(Enumerable.Repeat(text, most / cost)) + string.Concat(Enumerable.Repeat(rest, most % cost));
}
