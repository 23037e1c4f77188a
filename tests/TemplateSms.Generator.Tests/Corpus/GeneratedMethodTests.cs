namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>Values of the language reach the generated methods as C# takes them.</summary>
[Collection(CorpusCollection.Name)]
public class GeneratedMethodTests(CorpusFixture corpus)
{
    [Fact]
    public void Render_TextsNumbersDatesAndEnums_GivesTheMessage()
    {
        var content = Render("payment_code", new() { ["code"] = "123456", ["amount"] = 1234.5m, ["currency"] = "eur", ["merchant"] = "Zoë" });
        Assert.Equal("123456 confirms 1,234.50 EUR to Zoe. Not you? Call the number on your card.", content.Text);
    }

    [Fact]
    public void Render_NullAndDates_GivesTheMessage()
    {
        var content = Render("order_partial", new() { ["name"] = null, ["sent"] = 1L, ["pending"] = 2L, ["next"] = new DateTime(2026, 11, 22) });
        Assert.StartsWith("Dear customer, 1 of 3 articles left our warehouse today. The rest follows on 22/11/2026.", content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ListsOfEnums_GivesTheMessage()
    {
        var content = Render("internet_outage", new() { ["postcode"] = "1011ab", ["diensten"] = new[] { "tv", "internet" }, ["klaar"] = new DateTime(1, 1, 1, 18, 5, 0) });
        Assert.Equal("Storing in 1011AB: tv, internet. Verwacht herstel: 18:05.", content.Text);
    }

    [Fact]
    public void Render_ValueOutsideItsBound_Throws()
    {
        var values = new Dictionary<string, object?> { ["place"] = 31L, ["wait"] = 0L };
        Assert.Equal("place", Assert.Throws<SmsTemplateException>(() => Render("barber_queue", values)).Error.Parameter);
    }

    private SmsContent Render(string template, Dictionary<string, object?> values) =>
        corpus.Templates.Single(t => t.Name == template).Method.Render(values);
}
