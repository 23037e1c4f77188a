using TemplateSms.Language.Compilation;
using TemplateSms.Language.Cultures;
using TemplateSms.Language.Files;
using TemplateSms.Templating;

namespace TemplateSms.Generator.Tests.Cultures;

public class MoneyTemplateTests
{
    private static readonly decimal[] _amounts = [0m, 0.004m, 0.005m, 1m, 9.995m, 12.5m, 999.99m, 1234.5m, 9999.99m, 12345.67m, 1234567.891m, -0.001m, -1m, -1234.5m, -12345.678m, 99999999999999m];

    [Theory]
    [InlineData("en", "EUR", "1234.5m", "€1,234.50")]
    [InlineData("en", "USD", "-1234.5m", "-$1,234.50")]
    [InlineData("en", "CHF", "12.5m", "CHF 12.50")]
    [InlineData("en", "JPY", "1234.5m", "¥1,235")]
    [InlineData("en", "KWD", "1.5m", "KWD 1.500")]
    [InlineData("fr", "EUR", "1234.5m", "1 234,50 €")]
    [InlineData("fr", "USD", "12.5m", "12,50 $US")]
    [InlineData("de", "EUR", "-0.001m", "0,00 €")]
    [InlineData("de-CH", "CHF", "-1234.5m", "CHF-1'234.50")]
    [InlineData("pl", "PLN", "1234.5m", "1234,50 zl")]
    [InlineData("pl", "PLN", "12345.5m", "12 345,50 zl")]
    [InlineData("es", "EUR", "1234.5m", "1234,50 €")]
    [InlineData("nl", "EUR", "-5m", "€ -5,00")]
    [InlineData("hi", "EUR", "1234567.5m", "€12,34,567.50")]
    public void Text_OfAnAmount_IsThatOfTheCulture(string culture, string currency, string amount, string expected) => Assert.Equal(
        expected,
        Message.Text(Message.Template($"culture: {culture}\nunencodable: replace\nparams:\n  amount: decimal", $"{{{{ sms.money amount \"{currency}\" }}}}"), amount));

    [Fact]
    public void Text_OfEveryCultureAndCurrency_StaysWithinItsShape()
    {
        foreach (var culture in CultureTable.Names.DistinctBy(name => CurrencyTable.FieldsOf(name, "EUR")))
        {
            foreach (var currency in new[] { "EUR", "USD", "JPY", "KWD", "CHF" })
            {
                var form = MoneyForm.Read(CurrencyTable.FieldsOf(culture, currency));
                foreach (var (least, most) in _amounts.SelectMany(a => _amounts.Where(b => b >= a).Select(b => (a, b))).Where((_, i) => i % 17 == 0))
                {
                    var units = Units(culture, currency, least, most);
                    Assert.All(_amounts.Where(a => a >= least && a <= most), a => Assert.True(form.Print(a).Length >= units.Least && form.Print(a).Length <= units.Most, $"{culture} {currency}: '{form.Print(a)}' is outside of {units} for {least} to {most}"));
                    Assert.Equal(units.Most, _amounts.Where(a => a == least || a == most).Max(a => form.Print(a).Length));
                }
            }
        }
    }

    private static (long Least, long Most) Units(string culture, string currency, decimal least, decimal most)
    {
        var template = FormattableString.Invariant($"---\nculture: {culture}\nencoding: ucs2\nisolate: false\nsegments: dynamic\nparams:\n  a: decimal({least:0.000}..{most:0.000})\n---\n{{{{ sms.money a '{currency}' }}}}");
        var units = TemplateCompiler.Compile(new TemplateFile("a.smstpl", template)).Proof!.Encodings.Single().Units;
        return (units.Least, units.Most);
    }
}
