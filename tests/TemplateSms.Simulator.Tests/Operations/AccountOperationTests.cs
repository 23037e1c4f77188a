using System.Net;

namespace TemplateSms.Simulator.Tests.Operations;

public sealed class AccountOperationTests
{
    [Theory]
    [InlineData("""{"keyid":"k","comptage":"1","num":"0600123456","sms":"Bonjour €"}""", "10", "1")]
    [InlineData("""{"keyid":"k","comptage":1,"num":"0600123456","sms":"Bonjour","emetteur":null,"smslong":"999"}""", "7", "1")]
    [InlineData("""{"keyid":"k","comptage":"1","num":"0600123456","sms":"Привет","ucs2":"1"}""", "6", "1")]
    public async Task Comptage_Json_CountsAsTheProvidersDocument(string body, string units, string segments)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("comptage", body);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($$$"""{"etat":{"etat":[{"nb_caractere":"{{{units}}}","nb_sms":"{{{segments}}}","tel":"0600123456"}]}}""", answer.Body);
        Assert.Empty(fixture.Gateway.Messages);
    }

    [Theory]
    [InlineData(222, null, "2")]
    [InlineData(1000, null, "7")]
    [InlineData(149, "ACME", "2")]
    public async Task Comptage_LongText_NeedsNoSmsLong(int length, string? sender, string segments)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var emetteur = sender is null ? "" : $",\"emetteur\":\"{sender}\"";

        var answer = await fixture.PostJsonAsync("comptage", $$"""{"keyid":"k","comptage":"1","num":["0600123456","0612345678"],"sms":"{{new string('a', length)}}"{{emetteur}}}""");

        Assert.Equal([segments, segments], answer.Entries.Select(entry => entry.GetProperty("nb_sms").GetString()));
        Assert.Equal(["0600123456", "0612345678"], answer.Entries.Select(entry => entry.GetProperty("tel").GetString()));
    }

    [Theory]
    [InlineData("comptage", """{"keyid":"k","num":"0600123456","sms":"Hi"}""", "comptage")]
    [InlineData("comptage", """{"keyid":"k","comptage":"1","num":"nobody","sms":"Hi"}""", "num")]
    [InlineData("comptage", """{"keyid":"k","comptage":"1","num":"0600123456","sms":"Fête"}""", "sms")]
    [InlineData("comptage", """{"keyid":"k","comptage":"1","num":"0600123456"}""", "sms")]
    [InlineData("credit", """{"credit":"1"}""", "keyid")]
    [InlineData("credit", """{"keyid":"k","credit":"3"}""", "credit")]
    [InlineData("hlr", """{"keyid":"k","getHLR":"1"}""", "num")]
    [InlineData("hlr", """{"keyid":"k","num":["0600123456"]}""", "getHLR")]
    [InlineData("shortlink", """{"keyid":"k"}""", "shortlink")]
    [InlineData("shortlink", """{"keyid":"k","shortlink":"javascript:alert(1)"}""", "shortlink")]
    [InlineData("shortlink", """{"keyid":"k","shortlink":"/a"}""", "shortlink")]
    [InlineData("setlistenoire", """{"keyid":"k","num":"0600123456"}""", "setlisteNoire")]
    [InlineData("setlistenoire", """{"keyid":"k","setlisteNoire":"1"}""", "num")]
    [InlineData("setlistenoire", """{"keyid":"k","setlisteNoire":"1","num":"12"}""", "num")]
    [InlineData("dellistenoire", """{"keyid":"k","num":"0600123456"}""", "delListeNoire")]
    [InlineData("getlistenoire", """{"keyid":"k"}""", "getListeNoire")]
    public async Task Operation_BreachOfTheDocument_IsRefusedWithTheFieldsName(string operation, string body, string field)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync(operation, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("99000", answer.Entry.GetProperty("code").GetString());
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comptage", """{"keyid":"wrong","comptage":"1","num":"0600123456","sms":"Hi"}""")]
    [InlineData("credit", """{"keyid":"wrong","credit":"1"}""")]
    [InlineData("hlr", """{"keyid":"wrong","getHLR":"1","num":["0600123456"]}""")]
    [InlineData("shortlink", """{"keyid":"wrong","shortlink":"https://example.org"}""")]
    [InlineData("setlistenoire", """{"keyid":"wrong","setlisteNoire":"1","num":"0600123456"}""")]
    [InlineData("dellistenoire", """{"keyid":"wrong","delListeNoire":"1","num":"0600123456"}""")]
    [InlineData("getlistenoire", """{"keyid":"wrong","getListeNoire":"1"}""")]
    public async Task Operation_WrongKey_IsRefusedWith3(string operation, string body)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { ApiKeys = { "right" } });

        var answer = await fixture.PostJsonAsync(operation, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("3", answer.Entry.GetProperty("code").GetString());
    }

    [Fact]
    public async Task Hlr_SeveralNumbers_AreAnsweredInOrder()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { UnattributedNumbers = { "0600000021" } });

        var answer = await fixture.PostJsonAsync("hlr", """{"keyid":"k","getHLR":"1","num":["0680010203","33600000021","06345687899"]}""");

        Assert.Equal(
            """{"etat":{"etat":[{"operateur":"ORAN","tel":"0680010203"},{"operateur":"?","tel":"33600000021"},{"operateur":"?","tel":"06345687899"}]}}""",
            answer.Body);
    }

    [Fact]
    public async Task ShortLink_Made_LeadsToItsTarget()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var answer = await fixture.PostJsonAsync("shortlink", """{"keyid":"k","shortlink":"https://example.org/a?b=c&d=é"}""");

        Assert.Equal((250, "Le lien court a ete genere"), (answer.Entry.GetProperty("code").GetInt32(), answer.Message));
        var link = answer.Entry.GetProperty("shortlink").GetString()!;
        Assert.StartsWith($"{fixture.Gateway.BaseAddress.Authority}/s/", link, StringComparison.Ordinal);
        using var redirect = await browser.GetAsync(new Uri($"http://{link}"));
        Assert.Equal((HttpStatusCode.Redirect, "https://example.org/a?b=c&d=%C3%A9"), (redirect.StatusCode, redirect.Headers.Location?.AbsoluteUri));
        using var unknown = await browser.GetAsync(new Uri($"http://{link}x"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }
}
