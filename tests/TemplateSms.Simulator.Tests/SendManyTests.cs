using System.Net;

namespace TemplateSms.Simulator.Tests;

public sealed class SendManyTests
{
    [Theory]
    [InlineData("""["Bonjour"]""")]
    [InlineData("\"Bonjour\"")]
    public async Task SmsMulti_OneText_GoesToEveryNumber(string sms)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":["0600123456","0612345678"],"sms":{{sms}},"tracker":["batch7"]}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["0600123456", "0612345678"], answer.Entries.Select(entry => entry.GetProperty("tel").GetString()));
        Assert.All(answer.Entries, entry => Assert.Equal(0, entry.GetProperty("code").GetInt32()));
        Assert.Equal(["Bonjour", "Bonjour"], fixture.Gateway.Messages.Select(message => message.Text));
        Assert.Equal(["batch7", "batch7"], fixture.Gateway.Messages.Select(message => message.Tracker));
    }

    [Fact]
    public async Task SmsMulti_OneTextEach_GoesInOrder()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0600123456",33612345678],"sms":["un","deux"],"tracker":["t1","t2"]}""");

        Assert.Equal(
            [("0600123456", "un", "t1"), ("33612345678", "deux", "t2")],
            fixture.Gateway.Messages.Select(message => (message.Recipient, message.Text, message.Tracker!)));
    }

    [Fact]
    public async Task SmsMulti_SomeNumbersRefused_StillSendsTheOthers()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions
        {
            BlackListedNumbers = { "0600000011" },
            UnattributedNumbers = { "0600000021" },
        });

        var answer = await fixture.PostJsonAsync(
            "smsmulti",
            """{"keyid":"k","num":["0600000011","0612345678","0600000021","nobody"],"sms":["Hi"]}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal([11, 0, 21, 99_000], answer.Entries.Select(entry => entry.GetProperty("code").GetInt32()));
        Assert.Equal("0612345678", Assert.Single(fixture.Gateway.Messages, message => message.Accepted).Recipient);
    }

    [Fact]
    public async Task SmsMulti_Ucs2ToFranceAmongOthers_IsRefusedForThatNumber()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", """{"keyid":"k","num":["0612345678","21698360524"],"sms":["Привет"],"ucs2":"1"}""");

        Assert.Equal([99_000, 0], answer.Entries.Select(entry => entry.GetProperty("code").GetInt32()));
    }

    [Theory]
    [InlineData("sms", """{"keyid":"k","num":["0600123456","0612345678","0687654321"],"sms":["un","deux"]}""")]
    [InlineData("tracker", """{"keyid":"k","num":["0600123456"],"sms":["un"],"tracker":["t1","t2"]}""")]
    [InlineData("num", """{"keyid":"k","num":[],"sms":["un"]}""")]
    [InlineData("num", """{"keyid":"k","num":["",null],"sms":["un"]}""")]
    [InlineData("num", """{"keyid":"k","num":["0600123456",{}],"sms":["un"]}""")]
    [InlineData("sms", """{"keyid":"k","num":["0600123456"],"sms":[["un"]]}""")]
    [InlineData("sms", """{"keyid":"k","num":["0600123456","0612345678"],"sms":["Fête"]}""")]
    [InlineData("emetteur", """{"keyid":"k","num":["0600123456"],"sms":["un"],"emetteur":["ACME"]}""")]
    [InlineData("keyid", "")]
    [InlineData("body", "[1]")]
    [InlineData("body", "keyid=k&num=0600123456&sms=un")]
    public async Task SmsMulti_BreachOfTheDocument_IsRefusedAsAWhole(string field, string body)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("smsmulti", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(fixture.Gateway.Messages, message => message.Accepted);
    }
}
