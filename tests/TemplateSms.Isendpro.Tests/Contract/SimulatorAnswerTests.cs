using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TemplateSms.Clients.Tests.Contract;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>
/// Every operation of the provider's document over plain HTTP, as the document has it: neither the request nor the simulator's answer
/// is against it. Prism answers 422 for a request that is, and 500 for an answer.
/// </summary>
public sealed class SimulatorAnswerTests(CheckedGateway gateway) : IClassFixture<CheckedGateway>, IDisposable
{
    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [SkippableTheory]
    [InlineData("sms", """{"keyid":"k","num":"0680010203","sms":"hi","date_envoi":"2099-01-01 10:00","emetteur":"ACME","tracker":"t1","smslong":"999","nostop":"1","numAzur":"1"}""")]
    [InlineData("smsmulti", """{"keyid":"k","num":["0680010203","33600000011"],"sms":["hi"],"tracker":["t1","t2"]}""")]
    [InlineData("comptage", """{"keyid":"k","comptage":"1","num":"0680010203","sms":"hi","smslong":"999"}""")]
    [InlineData("hlr", """{"keyid":"k","getHLR":"1","num":["0680010203"]}""")]
    [InlineData("shortlink", """{"keyid":"k","shortlink":"https://example.org/"}""")]
    [InlineData("repertoire", """{"keyid":"k","repertoireEdit":"create","repertoireNom":"Clients"}""")]
    [InlineData("setlistenoire?keyid=k&setlisteNoire=1&num=0600000099", "")]
    [InlineData("dellistenoire?keyid=k&delListeNoire=1&num=0600000099", "")]
    public async Task Post_OfTheDocument_IsAnsweredAsTheDocument(string operation, string body)
    {
        PrismProxy.SkipIfNotInstalled();

        await SendAsync(HttpMethod.Post, operation, body);
    }

    [SkippableFact]
    public async Task Credit_OfTheDocument_IsAnsweredAsTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();

        var answer = await SendAsync(HttpMethod.Get, "credit?keyid=k&credit=2", "");

        Assert.Equal("string", answer["etat"]!["quantite"]!.GetValueKind().ToString(), ignoreCase: true);
    }

    [SkippableFact]
    public async Task Repertoire_AddedTo_IsAnsweredAsTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        var id = Entry(await SendAsync(HttpMethod.Post, "repertoire", """{"keyid":"k","repertoireEdit":"create","repertoireNom":"Clients"}"""), "repertoireId");
        var columns = string.Concat(Enumerable.Range(1, 27).Select(column => $",\"champ{column}\":[\"a\",\"b\"]"));

        await SendAsync(HttpMethod.Put, "repertoire", $$"""{"keyid":"k","repertoireEdit":"add","repertoireId":"{{id}}","num":["0680010203","nobody"]{{columns}}}""");
        await SendAsync(HttpMethod.Post, "smsmulti", $$"""{"keyid":"k","repertoireId":"{{id}}","num":["0612345678"],"sms":["hi"]}""");
        await SendAsync(HttpMethod.Put, "repertoire", $$"""{"keyid":"k","repertoireEdit":"del","repertoireId":"{{id}}","num":["0680010203"]}""");
    }

    [SkippableTheory]
    [InlineData(""" "subAccountEdit":"addCredit","subAccountAddCredit":"10.0" """)]
    [InlineData(""" "subAccountEdit":"setPrice","subAccountPrice":"0.05","subAccountCountryCode":"33" """)]
    [InlineData(""" "subAccountEdit":"setRestriction","subAccountRestrictionStop":"1","subAccountRestrictionTime":"0" """)]
    public async Task Subaccount_AddedAndChanged_IsAnsweredAsTheDocument(string fields)
    {
        PrismProxy.SkipIfNotInstalled();
        var login = Guid.NewGuid().ToString("N");
        var added = await SendAsync(HttpMethod.Post, "subaccount", $$"""{"keyid":"k","subAccountEdit":"addAccount","subAccountLogin":"{{login}}","subAccountPassword":"p"}""");

        await SendAsync(HttpMethod.Put, "subaccount", $$"""{"keyid":"k","subAccountKeyId":"{{Entry(added, "subAccountKeyId")}}",{{fields}}}""");
    }

    [SkippableTheory]
    [InlineData("POST", "sms", """{"keyid":"k","num":"0680010203","sms":"ê"}""")]
    [InlineData("POST", "repertoire", """{"keyid":"k","repertoireEdit":"create","repertoireNom":""}""")]
    [InlineData("PUT", "repertoire", """{"keyid":"k","repertoireEdit":"del","repertoireId":"99","num":["0680010203"]}""")]
    [InlineData("PUT", "subaccount", """{"keyid":"k","subAccountEdit":"addCredit"}""")]
    [InlineData("GET", "campagne?keyid=k&rapportCampagne=1&date_deb=never&date_fin=never", "")]
    public async Task Refusal_OfTheSimulator_IsTheErrorOfTheDocument(string verb, string operation, string body)
    {
        PrismProxy.SkipIfNotInstalled();

        await SendAsync(HttpMethod.Parse(verb), operation, body, HttpStatusCode.BadRequest);
    }

    // The document types the file as JSON, which a zip is not.
    [SkippableTheory]
    [InlineData("GET", "campagne?keyid=k&rapportCampagne=1&date_deb=2026-01-01%2000:00&date_fin=2099-01-01%2000:00")]
    [InlineData("POST", "getlistenoire?keyid=k&getListeNoire=1")]
    public async Task Zip_OfTheSimulator_HasATypeThatTheDocumentLacks(string verb, string operation)
    {
        PrismProxy.SkipIfNotInstalled();
        using var request = new HttpRequestMessage(HttpMethod.Parse(verb), new Uri(gateway.BaseAddress, operation));

        using var response = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
    }

    private async Task<JsonNode> SendAsync(HttpMethod verb, string operation, string body, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(verb, new Uri(gateway.BaseAddress, operation));
        if (body.Length > 0)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }

    private static string Entry(JsonNode answer, string name) => answer["etat"]!["etat"]![0]![name]!.GetValue<string>();
}
