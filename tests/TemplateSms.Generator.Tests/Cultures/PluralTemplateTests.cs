using System.Globalization;
using TemplateSms.Language.Cultures;

namespace TemplateSms.Generator.Tests.Cultures;

public class PluralTemplateTests
{
    private const string Orders = """
        culture: en
        params:
          items: int(1..99)
          place: int(1..500)
        """;

    private static readonly string[] _numbers = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "10", "11", "12", "19", "21", "22", "100", "101", "111", "1000", "1000000", "2000000", "-1"];

    private static readonly string[] _decimals = ["0.0", "0.5", "1.0", "1.1", "1.5", "2.0", "3.00", "4.10", "0.02", "21.0", "10.11", "100.1", "1000000.0"];

    /// <summary>One culture for each set of rules; several languages have the same.</summary>
    public static TheoryData<string> Cultures =>
    [
        .. CultureTable.Names
            .GroupBy(name => string.Concat(_numbers.Concat(_decimals).SelectMany(n => new[] { Category(name, n, isOrdinal: false), Category(name, n, isOrdinal: true) })))
            .Select(same => same.First()),
    ];

    [Theory]
    [InlineData("1, 1", "Your 1 parcel, in place 1st.")]
    [InlineData("2, 22", "Your 2 parcels, in place 22nd.")]
    [InlineData("99, 113", "Your 99 parcels, in place 113th.")]
    public void Text_OfCountAndPlace_HasTheFormsOfEnglish(string arguments, string expected) => Assert.Equal(
        expected,
        Message.Text(
            Message.Template(Orders, """Your {{ items }} {{ sms.plural items one: "parcel" other: "parcels" }}, in place {{ sms.ordinal place one: $"{place}st" two: $"{place}nd" few: $"{place}rd" other: $"{place}th" }}."""),
            arguments));

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_OfEveryCulture_HasTheCategoryOfItsRules(string culture)
    {
        var template = Message.Template(
            $"culture: {culture}\nparams:\n  n: long\n  d: decimal",
            """{{ sms.plural_category n }} {{ sms.ordinal n zero: "zero" one: "one" two: "two" few: "few" many: "many" other: "other" }} {{ d | sms.plural_category }} {{ d | sms.plural_category format: "0.00" }}""");
        var pairs = _numbers.SelectMany((n, i) => new[] { (N: n, D: _decimals[i % _decimals.Length]) }).ToList();

        var texts = Message.Texts(template, [.. pairs.Select(pair => $"{pair.N}L, {pair.D}m")]);

        Assert.Equal(
            pairs.Select(pair => $"{Category(culture, pair.N, isOrdinal: false)} {Category(culture, pair.N, isOrdinal: true)} {Category(culture, pair.D, isOrdinal: false)} {Category(culture, TwoPlaces(pair.D), isOrdinal: false)}"),
            texts);
    }

    [Theory]
    [InlineData("""{{ if items > 1 }}{{ sms.plural items other: "parcels" }}{{ end }}""")]
    [InlineData("""{{ sms.plural (items + 1) other: "parcels" }}""")]
    [InlineData("""{{ sms.plural (math.round (items / 200)) one: "x" other: "parcels" }}""")]
    [InlineData("""{{ n = items; sms.plural n one: "x" other: "parcels" }}""")]
    public void Text_FormsThatOccurAreThere_IsPrinted(string body) =>
        Assert.Equal("parcels", Message.Text(Message.Template("culture: en\nparams:\n  items: int(1..99)", body), "90").Replace("x", "parcels", StringComparison.Ordinal));

    private static string Category(string culture, string number, bool isOrdinal)
    {
        var category = PluralTable.Of(culture, isOrdinal).CategoryOf(PluralOperands.Read(number.TrimStart('-')));
        return category.ToString().ToLowerInvariant();
    }

    private static string TwoPlaces(string number) => decimal.Parse(number, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture);
}
