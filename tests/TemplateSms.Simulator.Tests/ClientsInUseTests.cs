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

    private static IEnumerable<int> Codes(Answer answer) => answer.Entries.Select(entry => entry.GetProperty("code").GetInt32());

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
