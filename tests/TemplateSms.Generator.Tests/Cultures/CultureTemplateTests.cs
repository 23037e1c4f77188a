namespace TemplateSms.Generator.Tests.Cultures;

public class CultureTemplateTests
{
    private const string Parameters = """
        params:
          eta: date
          price: decimal(0..9999.99)
          tags: list(decimal(0..9.9), 2)
        """;

    private const string Arguments = "new DateOnly(2026, 8, 2), 1234.5m, new[] { 1.5m, 2m }";

    [Theory]
    [InlineData("""{{ eta | date.to_string "%A %d %B" }}""", "dimanche 02 aout")]
    [InlineData("""{{ eta }}""", "02 aout 2026")]
    [InlineData("""{{ eta | date.to_string "%g%d %B" }}""", "02 August")]
    [InlineData("""{{ price }}""", "1234,5")]
    [InlineData("""{{ price | math.format "N2" }}""", "1 234,50")]
    [InlineData("""{{ "a " + price }}""", "a 1234,5")]
    [InlineData("""{{ price | string.append " EUR" }}""", "1234,5 EUR")]
    [InlineData("""{{ tags | array.join "; " }}""", "1,5; 2")]
    [InlineData("""{{ tags }}""", "[1,5, 2]")]
    [InlineData("""{{ x = eta | date.to_string "%B"; x }}""", "aout")]
    [InlineData("""{{ capture x }}{{ eta }}{{ end }}{{ x }}""", "02 aout 2026")]
    public void Text_OfAFrenchTemplate_HasFrenchNamesAndSeparators(string hole, string expected) =>
        Assert.Equal(expected, Message.Text(Message.Template($"culture: fr\nunencodable: replace\n{Parameters}", Use(hole)), Arguments));

    [Fact]
    public void Text_OfARussianTemplate_HasTheFormBesideADay() =>
        Assert.Equal(
            "02 августа, август 2026",
            Message.Text(
                Message.Template($"culture: ru\nencoding: ucs2\n{Parameters}", Use("""{{ eta | date.to_string "%d %B" }}, {{ eta | date.to_string "%B %Y" }}""")),
                Arguments));

    [Fact]
    public void Text_WithoutCulture_IsEnglish() =>
        Assert.Equal("02 Aug 2026 1234.5", Message.Text(Message.Template(Parameters, Use("{{ eta }} {{ price }}")), Arguments));

    // Every parameter is used, and prints nothing where the test does not ask for it.
    private static string Use(string hole) =>
        hole + "{{ if price < 0 }}{{ eta }}{{ price }}{{ tags | array.join \"\" }}{{ end }}";
}
