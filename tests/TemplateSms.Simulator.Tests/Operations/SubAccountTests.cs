using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Simulator.Tests.Operations;

/// <summary>Sub-accounts in memory and in a file.</summary>
public sealed class SubAccountTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gateway");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Subaccount_Added_AnswersAsTheDocument()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var added = (await fixture.PostJsonAsync("subaccount", """{"keyid":"k","subAccountEdit":"addAccount","subAccountLogin":"agence06","subAccountPassword":"p"}""")).Entry;
        var key = added.GetProperty("subAccountKeyId").GetString()!;
        var edited = await fixture.EditSubAccountAsync(key, "addCredit", "\"subAccountAddCredit\":\"10.50\"");

        Assert.Equal(
            (230, "Le sous compte a ete ajoute", "20150", "agence06"),
            (added.GetProperty("code").GetInt32(), added.GetProperty("message").GetString(), added.GetProperty("subAccountId").GetString(), added.GetProperty("subAccountLogin").GetString()));
        Assert.Matches("^[0-9a-f]{10}$", key);
        Assert.Equal(
            $$$"""{"etat":{"etat":[{"code":"99001","message":"Simulator: the sub-account was changed","subAccountId":"20150","subAccountKeyid":"{{{key}}}"}]}}""",
            edited.Body);
    }

    [Fact]
    public async Task Sms_WithTheKeyOfASubAccount_IsItsOwn()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { ApiKeys = { "k" }, Credit = 5, PricePerSegment = 1 });
        var key = await fixture.AddSubAccountAsync(credit: "2");

        await SendAsync(fixture, key);
        await fixture.SendAsync("Hi");
        await SendAsync(fixture, key);
        var third = await SendAsync(fixture, key);

        Assert.StartsWith("Simulator: credit: is used up", third.Message, StringComparison.Ordinal);
        Assert.Equal(["20150", null, "20150", "20150"], fixture.Gateway.Messages.Select(message => message.SubAccount));
        Assert.Equal("""{"etat":{"credit":0}}""", (await fixture.GetAsync($"credit?keyid={key}&credit=1")).Body);
        Assert.Equal("""{"etat":{"credit":4}}""", (await fixture.GetAsync("credit?keyid=k&credit=1")).Body);
    }

    [Fact]
    public async Task Campagne_WithTheKeyOfASubAccount_HasItsOwnMessages()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var key = await fixture.AddSubAccountAsync();
        await SendAsync(fixture, key);
        await fixture.SendAsync("own");
        await fixture.SendAsync("own");

        const string Period = "rapportCampagne=1&date_deb=2000-01-01%2000:00&date_fin=2100-01-01%2000:00";
        Assert.Equal(2, (await fixture.ReadZipAsync($"campagne?keyid={key}&{Period}")).Length);
        Assert.Equal(3, (await fixture.ReadZipAsync($"campagne?keyid=k&{Period}")).Length);
    }

    [Fact]
    public async Task Repertoire_OfAnotherAccount_IsNone()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var key = await fixture.AddSubAccountAsync();
        var id = await fixture.AddDirectoryAsync(key, "0680010203");

        var own = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"{{key}}","repertoireId":"{{id}}","sms":["Hi"]}""");
        var other = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","repertoireId":"{{id}}","sms":["Hi"]}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (own.Status, other.Status));
    }

    [Theory]
    [InlineData("", 8.5, 8)]
    [InlineData("33", 8.5, 7.5)]
    [InlineData("FR", 8.5, 7.5)]
    [InlineData("216", 8, 7.5)]
    public async Task SetPrice_OfACountry_IsPaidThere(string country, double afterFrance, double afterTunisia)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { PricePerSegment = 1 });
        var key = await fixture.AddSubAccountAsync();
        await SendAsync(fixture, key, "21698360524");
        await fixture.EditSubAccountAsync(key, "setPrice", $"\"subAccountPrice\":\"0.5\",\"subAccountCountryCode\":\"{country}\"");

        await SendAsync(fixture, key);
        var france = await CreditAsync(fixture, key);
        await SendAsync(fixture, key, "21698360524");
        var tunisia = await CreditAsync(fixture, key);

        Assert.Equal(((decimal)afterFrance, (decimal)afterTunisia), (france, tunisia));
    }

    [Fact]
    public async Task SetRestriction_Stop_RefusesNoStop()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var key = await fixture.AddSubAccountAsync();

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(fixture, key, more: ""","nostop":"1" """)).Status);
        await fixture.EditSubAccountAsync(key, "setRestriction", "\"subAccountRestrictionStop\":\"1\"");
        var refused = await SendAsync(fixture, key, more: ""","nostop":"1" """);
        Assert.StartsWith("Simulator: nostop: the account is under the STOP restriction", refused.Message, StringComparison.Ordinal);
        await fixture.EditSubAccountAsync(key, "setRestriction", "\"subAccountRestrictionStop\":\"0\",\"subAccountRestrictionTime\":\"1\"");
        Assert.Equal(HttpStatusCode.OK, (await SendAsync(fixture, key, more: ""","nostop":"1","date_envoi":"2099-01-01 12:00" """)).Status);
    }

    [Theory]
    [InlineData("2026-03-01T18:59:00Z", null, HttpStatusCode.OK)]
    [InlineData("2026-03-01T19:00:00Z", null, HttpStatusCode.BadRequest)]
    [InlineData("2026-03-01T06:59:00Z", null, HttpStatusCode.BadRequest)]
    [InlineData("2026-03-01T07:00:00Z", null, HttpStatusCode.OK)]
    [InlineData("2026-03-01T19:00:00Z", "2026-03-02 08:00", HttpStatusCode.OK)]
    [InlineData("2026-03-01T12:00:00Z", "2026-03-01 20:00", HttpStatusCode.BadRequest)]
    public async Task SetRestriction_Time_RefusesTheNight(string now, string? date, HttpStatusCode expected)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock });
        var key = await fixture.AddSubAccountAsync();
        await fixture.EditSubAccountAsync(key, "setRestriction", "\"subAccountRestrictionTime\":\"1\"");

        var answer = await SendAsync(fixture, key, more: date is null ? "" : $",\"date_envoi\":\"{date}\"");

        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public async Task File_AfterARestart_KnowsSubAccountsAndHoldsNoKeyAndNoPassword()
    {
        var options = new SmsGatewayOptions { StorePath = Path.Combine(_folder.FullName, "inbox.db"), ApiKeys = { "k" }, PricePerSegment = 1 };
        string key;
        await using (var fixture = await GatewayFixture.StartAsync(options))
        {
            key = await fixture.AddSubAccountAsync();
            await fixture.EditSubAccountAsync(key, "setPrice", "\"subAccountPrice\":\"2.5\",\"subAccountCountryCode\":\"33\"");
            await fixture.EditSubAccountAsync(key, "setRestriction", "\"subAccountRestrictionStop\":\"1\"");
            await SendAsync(fixture, key);
        }

        await using (var again = await GatewayFixture.StartAsync(options))
        {
            Assert.Equal(7.5m, await CreditAsync(again, key));
            Assert.Equal("20150", again.Only.SubAccount);
            await SendAsync(again, key);
            Assert.Equal(5m, await CreditAsync(again, key));
            Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync(again, key, more: ""","nostop":"1" """)).Status);
            Assert.Equal("20151", (await again.PostJsonAsync("subaccount", """{"keyid":"k","subAccountEdit":"addAccount","subAccountLogin":"b","subAccountPassword":"p"}""")).Entry.GetProperty("subAccountId").GetString());
        }

        var file = string.Concat(_folder.GetFiles().Select(part => Encoding.Latin1.GetString(File.ReadAllBytes(part.FullName))));
        Assert.Contains("agence06", file, StringComparison.Ordinal);
        Assert.DoesNotContain(key, file, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", """ "subAccountLogin":"b","subAccountPassword":"p" """, "subAccountEdit")]
    [InlineData("POST", """ "subAccountEdit":"setPrice","subAccountLogin":"b","subAccountPassword":"p" """, "subAccountEdit")]
    [InlineData("POST", """ "subAccountEdit":"addAccount","subAccountPassword":"p" """, "subAccountLogin")]
    [InlineData("POST", """ "subAccountEdit":"addAccount","subAccountLogin":"agence06","subAccountPassword":"p" """, "subAccountLogin")]
    [InlineData("POST", """ "subAccountEdit":"addAccount","subAccountLogin":"b" """, "subAccountPassword")]
    [InlineData("PUT", """ "subAccountEdit":"addAccount" """, "subAccountEdit")]
    [InlineData("PUT", """ "subAccountEdit":"addCredit","subAccountAddCredit":"1" """, "subAccountKeyId")]
    [InlineData("PUT", """ "subAccountEdit":"addCredit","subAccountAddCredit":"1","subAccountKeyId":"x" """, "subAccountKeyId")]
    [InlineData("PUT", """ "subAccountEdit":"addCredit","subAccountKeyId":"KEY" """, "subAccountAddCredit")]
    [InlineData("PUT", """ "subAccountEdit":"addCredit","subAccountKeyId":"KEY","subAccountAddCredit":"-1" """, "subAccountAddCredit")]
    [InlineData("PUT", """ "subAccountEdit":"addCredit","subAccountKeyId":"KEY","subAccountAddCredit":"1000000.01" """, "subAccountAddCredit")]
    [InlineData("PUT", """ "subAccountEdit":"setPrice","subAccountKeyId":"KEY","subAccountPrice":"0,05" """, "subAccountPrice")]
    [InlineData("PUT", """ "subAccountEdit":"setPrice","subAccountKeyId":"KEY","subAccountPrice":"0.05","subAccountCountryCode":"999" """, "subAccountCountryCode")]
    [InlineData("PUT", """ "subAccountEdit":"setRestriction","subAccountKeyId":"KEY" """, "subAccountRestrictionStop")]
    [InlineData("PUT", """ "subAccountEdit":"setRestriction","subAccountKeyId":"KEY","subAccountRestrictionTime":"2" """, "subAccountRestrictionTime")]
    public async Task Subaccount_BreachOfTheDocument_IsRefusedWithTheFieldsName(string verb, string fields, string field)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var key = await fixture.AddSubAccountAsync();
        var body = $$"""{"keyid":"k",{{fields.Replace("KEY", key, StringComparison.Ordinal)}}}""";

        var answer = verb is "POST" ? await fixture.PostJsonAsync("subaccount", body) : await fixture.PutJsonAsync("subaccount", body);

        Assert.Equal((HttpStatusCode.BadRequest, "99000"), (answer.Status, answer.Entry.GetProperty("code").GetString()));
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subaccount_OfASubAccount_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var key = await fixture.AddSubAccountAsync();

        var answer = await fixture.PostJsonAsync("subaccount", $$"""{"keyid":"{{key}}","subAccountEdit":"addAccount","subAccountLogin":"b","subAccountPassword":"p"}""");

        Assert.StartsWith("Simulator: keyid: a sub-account has no sub-accounts", answer.Message, StringComparison.Ordinal);
    }

    private static Task<Answer> SendAsync(GatewayFixture fixture, string key, string number = "0600123456", string more = "") =>
        fixture.PostJsonAsync("sms", $$"""{"keyid":"{{key}}","num":"{{number}}","sms":"Hi"{{more}}}""");

    private static async Task<decimal> CreditAsync(GatewayFixture fixture, string key)
    {
        var answer = await fixture.GetAsync($"credit?keyid={key}&credit=1");
        return System.Text.Json.JsonDocument.Parse(answer.Body).RootElement.GetProperty("etat").GetProperty("credit").GetDecimal();
    }
}
