using System.Net;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests;

/// <summary>What clients of third parties send and look for, beside what the provider's document says.</summary>
public sealed class ClientsInUseTests
{
    [Theory]
    [InlineData("{}", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("\"\"", "application/json")]
    [InlineData("\n", "application/json")]
    [InlineData("", "application/x-www-form-urlencoded")]
    [InlineData("unrelated=1", "application/x-www-form-urlencoded")]
    public async Task Query_BesideABodyThatSaysNothing_Counts(string body, string contentType)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var set = await fixture.PostJsonAsync("setlistenoire?keyid=k&setlisteNoire=1&num=0600123456", body, contentType);

        Assert.Equal("OK", set.Entry.GetProperty("listeNoire").GetString());
        Assert.Contains("\"code\":11", (await fixture.SendAsync("Hi")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_BesideAKeylessBody_HasTheKey()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { ApiKeys = { "k" } });

        var answer = await fixture.PostJsonAsync("sms?keyid=k&sms=query", """{"num":"0600123456","sms":"body"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("body", fixture.Only.Text);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[\"\"]")]
    [InlineData("[]")]
    [InlineData("null")]
    public async Task Tracker_ListOfNothing_IsAbsent(string tracker)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi"],"tracker":{{tracker}},"date_envoi":""}""");

        Assert.Equal([0, 0], Codes(answer));
        Assert.All(fixture.Gateway.Messages, message => Assert.Null(message.Tracker));
    }

    [Fact]
    public async Task Tracker_MissingForOne_IsThatOfTheOthers()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi"],"tracker":["t1",null]}""");

        Assert.Equal(["t1", null], fixture.Gateway.Messages.Select(message => message.Tracker));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public async Task Number_EmptyAmongOthers_IsRefusedAlone(string number)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":["0600123456",{{number}},"0612345678"],"sms":["Hi"]}""");

        Assert.Equal([0, 99_000, 0], Codes(answer));
    }

    [Fact]
    public async Task Text_EmptyAmongOthers_IsRefusedAlone()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi",null]}""");

        Assert.Equal([0, 99_000], Codes(answer));
        Assert.StartsWith("Simulator: sms: is empty", Text(answer.Entries[1], "message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SmsMulti_AsAForm_IsRead()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var sent = await fixture.PostJsonAsync("smsmulti", "keyid=k&num=0600123456&num=0612345678&sms=Hi", "application/x-www-form-urlencoded");

        Assert.Equal([0, 0], Codes(sent));
    }

    [Theory]
    [InlineData("sms", "\"0600123456\"", "\"Hi\"")]
    [InlineData("smsmulti", "[\"0600123456\"]", "[\"Hi\"]")]
    public async Task Answer_ForOneNumber_HasBothShapesOfTheDocument(string operation, string number, string text)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync(operation, $$"""{"keyid":"k","num":{{number}},"sms":{{text}}}""");

        // A gateway of a third party for Keycloak looks for this in the raw answer.
        Assert.Contains("\"code\": \"0\"", answer.Body, StringComparison.Ordinal);
        var etat = JsonDocument.Parse(answer.Body).RootElement.GetProperty("etat");
        Assert.Equal(("0", "0600123456", "Your message has been sent"), (Text(etat, "code"), Text(etat, "tel"), Text(etat, "message")));
        Assert.Equal(0, answer.Entry.GetProperty("code").GetInt32());
    }

    [Fact]
    public async Task Answer_ForSeveralNumbers_HasTheirEntriesOnly()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Hi"]}""");

        Assert.Equal("etat", Assert.Single(JsonDocument.Parse(answer.Body).RootElement.GetProperty("etat").EnumerateObject()).Name);
    }

    [Theory]
    [InlineData("apirest.isendpro.com")]
    [InlineData("www.isendpro.com")]
    public async Task OldAddress_QueryOrForm_TakesAMessage(string host)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var get = new HttpRequestMessage(HttpMethod.Get, new Uri(fixture.Gateway.BaseAddress, "?keyid=k&num=0600123456&sms=Hi&emetteur=ACME"));
        get.Headers.Host = host;
        using var post = new HttpRequestMessage(HttpMethod.Post, fixture.Gateway.BaseAddress);
        post.Headers.Host = host;
        post.Content = new StringContent("keyid=k&num=0600123456&sms=Ho&nostop=1", null, "application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.OK, (await fixture.SendRawAsync(get)).Status);
        Assert.Equal(HttpStatusCode.OK, (await fixture.SendRawAsync(post)).Status);
        Assert.Equal(["Hi", "Ho"], fixture.Gateway.Messages.Select(message => message.Text));
    }

    // The provider's client for C# sends every field that is not set as null.
    [Fact]
    public async Task CSharp_FieldsThatAreNotSet_AreNullAndAbsent()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var id = await fixture.AddDirectoryAsync("k");
        var key = await fixture.AddSubAccountAsync();
        var columns = string.Concat(Enumerable.Range(1, 27).Select(column => $",\"champ{column}\":null"));

        var added = await fixture.PutJsonAsync("repertoire", $$"""{"keyid":"k","repertoireEdit":"add","repertoireId":"{{id}}","num":["0600123456"]{{columns}}}""");
        var sent = await fixture.PostJsonAsync(
            "smsmulti",
            $$"""{"keyid":"k","repertoireId":"{{id}}","date_envoi":null,"sms":["Hi"],"num":null,"emetteur":null,"tracker":null,"smslong":null,"nostop":null,"ucs2":null}""");
        var priced = await fixture.EditSubAccountAsync(
            key, "setPrice", """ "subAccountAddCredit":null,"subAccountPrice":"0.04","subAccountCountryCode":null,"subAccountRestrictionStop":null,"subAccountRestrictionTime":null""");

        Assert.Equal("99001", Text(added.Entry, "code"));
        Assert.Equal([0], Codes(sent));
        Assert.Equal("99001", Text(priced.Entry, "code"));
    }

    // Clients by swagger-codegen, for PHP and Python, have the fields of GET in the query, and a declared type without a body.
    [Theory]
    [InlineData("date_deb=2016-07-01%2000%3A00&date_fin=2099-07-13%2023%3A00")]
    [InlineData("date_deb=2016-07-01+00%3A00&date_fin=2099-07-13+23%3A00")]
    public async Task Campagne_QueryOfAGeneratedClient_IsRead(string dates)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Hi");

        Assert.Equal(2, (await fixture.ReadZipAsync($"campagne?keyid=k&rapportCampagne=1&{dates}")).Length);
    }

    // The provider's client for PHP spells the flag like this, as the older document does.
    [Fact]
    public async Task DelListeNoire_OldSpellingInAQueryBesideAnEmptyForm_IsTaken()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0600123456" } });

        var removed = await fixture.PostJsonAsync("dellistenoire?keyid=k&dellisteNoire=1&num=0600123456", "", "application/x-www-form-urlencoded");

        Assert.Equal("OK", Text(removed.Entry, "listeNoire"));
        Assert.Equal(HttpStatusCode.OK, (await fixture.SendAsync("Hi")).Status);
    }

    // Numbers where the document has strings, as a client without types writes them.
    [Fact]
    public async Task Repertoire_NumbersInThePlaceOfStrings_AreRead()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var id = await fixture.AddDirectoryAsync("k");
        var key = await fixture.AddSubAccountAsync();

        var added = await fixture.PutJsonAsync("repertoire", $$"""{"keyid":"k","repertoireEdit":"add","repertoireId":{{id}},"num":[33600123456],"champ1":["Anne"]}""");
        var credited = await fixture.EditSubAccountAsync(key, "addCredit", """ "subAccountAddCredit":10.5""");

        Assert.Equal(("99001", "33600123456"), (Text(added.Entry, "code"), Text(added.Entry, "tel")));
        Assert.Equal("99001", Text(credited.Entry, "code"));
    }

    [Fact]
    public async Task Repertoire_AsAForm_IsRead()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var created = await fixture.PostJsonAsync("repertoire", "keyid=k&repertoireEdit=create&repertoireNom=Clients+2026", "application/x-www-form-urlencoded");
        var added = await fixture.PostJsonAsync("subaccount", "keyid=k&subAccountEdit=addAccount&subAccountLogin=a&subAccountPassword=p", "application/x-www-form-urlencoded");

        Assert.Equal("1", Text(created.Entry, "repertoireId"));
        Assert.Equal(230, added.Entry.GetProperty("code").GetInt32());
    }

    private static IEnumerable<int> Codes(Answer answer) => answer.Entries.Select(entry => entry.GetProperty("code").GetInt32());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
