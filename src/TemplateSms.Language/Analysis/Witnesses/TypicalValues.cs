using TemplateSms.Language.Bound;
using TemplateSms.Language.Sms;
using TemplateSms.Language.Syntax;
using TemplateSms.Language.Types;
using TemplateSms.Shared;

namespace TemplateSms.Language.Analysis;

/// <summary>A value of a parameter that is neither short nor long: its default, else its own name or a figure, as the bound lets it.</summary>
internal static class TypicalValues
{
    private const long Few = 3;
    private const decimal Amount = 12.50m;
    private const int UsualDigits = 10;
    private const int MostText = 2000;
    private const string Digits = "4930271856";
    private const string Letters = "A1029B7C4D";
    private const string Link = "https://acme.example/";

    private static readonly DateTime _moment = new(2026, 12, 5, 9, 30, 0, DateTimeKind.Utc);
    private static readonly Guid _guid = new("12345678-1234-1234-1234-123456789abc");

    public static object? Of(ParameterModel parameter, TemplateEncoding encoding) =>
        parameter is { Type: { IsMoment: false, Kind: not (TypeKind.Time or TypeKind.Guid or TypeKind.CSharp) }, Default.Value: { } given }
            ? given
            : Of(parameter.Type, Words(parameter.Name), encoding);

    private static object? Of(TemplateType type, string words, TemplateEncoding encoding) => type.Kind switch
    {
        TypeKind.String => Text(type.Text, words, encoding),
        TypeKind.Int or TypeKind.Long => (long)Within(Few, type.Number),
        TypeKind.Decimal => decimal.Round(Within(Amount, type.Number), type.Number?.Scale ?? 2),
        TypeKind.Bool => true,
        TypeKind.Date => _moment.Date,
        TypeKind.Time or TypeKind.DateTime => _moment,
        TypeKind.Guid => _guid,
        TypeKind.Uri => Fit(Link, "a1b2c3", type.Text),
        TypeKind.Enum => type.Members[0],
        TypeKind.List => Enumerable.Repeat(Of(type.Element!, words, encoding), Math.Min(2, type.MostElements ?? 2)).ToList(),
        _ => null,
    };

    private static string Text(TextLimit limit, string words, TemplateEncoding encoding)
    {
        var isPlain = words.All(c => c < 0x80) || (encoding == TemplateEncoding.Ucs2 && limit.Alphabet == TextAlphabet.Any);
        return limit.Alphabet switch
        {
            TextAlphabet.Digits => Fit("", Digits, limit),
            TextAlphabet.Alnum => Fit("", Letters, limit),
            _ => Fit(isPlain ? words : "Text", " and more", limit),
        };
    }

    /// <summary>A text cut or continued to what a bound lets through.</summary>
    private static string Fit(string start, string more, TextLimit limit)
    {
        var usual = start.Length > 0 ? start.Length : Math.Min(UsualDigits, limit.Most ?? UsualDigits);
        var least = Math.Min(limit.Least, MostText);
        var text = start;
        while (text.Length < Math.Max(usual, least))
            text += more;
        var most = Math.Min(Math.Max(usual, least), limit.Most ?? MostText);
        return text.Length > most ? text.Substring(0, most) : text;
    }

    private static decimal Within(decimal wanted, NumberLimit? limit) =>
        limit is null ? wanted : Math.Max(limit.Least, Math.Min(limit.Most, wanted));

    /// <summary><c>customer_name</c> as <c>Customer name</c>.</summary>
    private static string Words(string name)
    {
        var words = Names.ToSnakeCase(name).Replace('_', ' ').Trim();
        return words.Length == 0 ? "Text" : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
