using System.Net;

namespace TemplateSms.Simulator.Tests.Operations;

public sealed class CreditTests
{
    private static readonly SmsGatewayOptions _poor = new() { Credit = 0.25m, PricePerSegment = 0.10m };

    [Fact]
    public async Task Credit_Query_AnswersEuros()
    {
        await using var fixture = await GatewayFixture.StartAsync(_poor);

        var answer = await fixture.GetAsync("credit?keyid=k&credit=1");

        Assert.Equal((HttpStatusCode.OK, """{"etat":{"credit":0.25}}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Credit_Form_AnswersEurosAndQuantity()
    {
        await using var fixture = await GatewayFixture.StartAsync(_poor);

        var answer = await fixture.PostAsync("credit", new FormUrlEncodedContent(new Dictionary<string, string> { ["keyid"] = "k", ["credit"] = "2" }));

        Assert.Equal((HttpStatusCode.OK, """{"etat":{"credit":0.25,"quantite":"2"}}"""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task Credit_AfterSends_IsDownByTheirSegments()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Credit = 10, BlackListedNumbers = { "0600000011" } });

        await fixture.SendAsync("one");
        await fixture.SendAsync(new string('a', 161), more: ""","smslong":"2" """);
        await fixture.SendAsync("later", more: ""","date_envoi":"2099-01-01 10:00" """);
        await fixture.SendAsync("free", more: ""","sandbox":1""");
        await fixture.SendAsync("refused ê");
        await fixture.SendAsync("refused", "0600000011");
        await fixture.PostJsonAsync("comptage", """{"keyid":"k","comptage":"1","num":"0600123456","sms":"Hi"}""");

        Assert.Equal("""{"etat":{"credit":9.80}}""", (await fixture.GetAsync("credit?keyid=k&credit=1")).Body);
    }

    [Fact]
    public async Task Sms_CreditUsedUp_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync(_poor);

        var multi = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456","0612345678","0687654321"],"sms":["Hi"]}""");
        var single = await fixture.SendAsync("more");

        Assert.Equal([0, 0, 99_000], multi.Entries.Select(entry => entry.GetProperty("code").GetInt32()));
        Assert.Equal(HttpStatusCode.BadRequest, single.Status);
        Assert.StartsWith("Simulator: credit: is used up", single.Message, StringComparison.Ordinal);
        Assert.Equal("""{"etat":{"credit":0.05,"quantite":"0"}}""", (await fixture.GetAsync("credit?keyid=k&credit=2")).Body);
    }

    [Fact]
    public async Task Sms_SentAtOnce_NeverSpendMoreThanThereIs()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Credit = 10, PricePerSegment = 1 });

        await Parallel.ForAsync(0, 50, async (_, _) => await fixture.SendAsync("Hi"));

        Assert.Equal(10, fixture.Gateway.Messages.Count(message => message.Accepted));
    }
}
