using System.Net;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests;

public sealed class RefusalTests
{
    private const string OwnCode = "99000";

    [Theory]
    [InlineData("keyid", """{"num":"0600123456","sms":"Hi"}""")]
    [InlineData("keyid", """{"keyid":null,"num":"0600123456","sms":"Hi"}""")]
    [InlineData("keyid", """{"keyid":["k"],"num":"0600123456","sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","num":"","sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","num":"12","sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","num":"06001234x6","sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","num":["0600123456"],"sms":"Hi"}""")]
    [InlineData("num", """{"keyid":"k","num":{"a":1},"sms":"Hi"}""")]
    [InlineData("sms", """{"keyid":"k","num":"0600123456"}""")]
    [InlineData("sms", """{"keyid":"k","num":"0600123456","sms":true}""")]
    [InlineData("emetteur", """{"keyid":"k","num":"0600123456","sms":"Hi","emetteur":"ABC"}""")]
    [InlineData("emetteur", """{"keyid":"k","num":"0600123456","sms":"Hi","emetteur":"A12345678901"}""")]
    [InlineData("emetteur", """{"keyid":"k","num":"0600123456","sms":"Hi","emetteur":"12345"}""")]
    [InlineData("emetteur", """{"keyid":"k","num":"0600123456","sms":"Hi","emetteur":12345}""")]
    [InlineData("emetteur", """{"keyid":"k","num":"0600123456","sms":"Hi","emetteur":"Café"}""")]
    [InlineData("tracker", """{"keyid":"k","num":"0600123456","sms":"Hi","tracker":"order_17"}""")]
    [InlineData("tracker", """{"keyid":"k","num":"0600123456","sms":"Hi","tracker":"12345678901234567890123456789012345678901234567890"}""")]
    [InlineData("smslong", """{"keyid":"k","num":"0600123456","sms":"Hi","smslong":"7"}""")]
    [InlineData("smslong", """{"keyid":"k","num":"0600123456","sms":"Hi","smslong":"many"}""")]
    [InlineData("nostop", """{"keyid":"k","num":"0600123456","sms":"Hi","nostop":"yes"}""")]
    [InlineData("ucs2", """{"keyid":"k","num":"0600123456","sms":"Hi","ucs2":"1"}""")]
    [InlineData("ucs2", """{"keyid":"k","num":"21698360524","sms":"Hi","ucs2":2}""")]
    [InlineData("date_envoi", """{"keyid":"k","num":"0600123456","sms":"Hi","date_envoi":"2026-12-24"}""")]
    [InlineData("date_envoi", """{"keyid":"k","num":"0600123456","sms":"Hi","date_envoi":"2026-12-24 18: 00"}""")]
    [InlineData("date_envoi", """{"keyid":"k","num":"0600123456","sms":"Hi","date_envoi":"2026-02-30 10:00"}""")]
    [InlineData("repertoireId", """{"keyid":"k","repertoireId":"7","sms":"Hi"}""")]
    [InlineData("body", """{"keyid":"k","num":"0600123456","sms":"Hi" """)]
    [InlineData("body", """["keyid"]""")]
    [InlineData("body", """{"keyid":"k","num":"0600123456","sms":"\ud83d"}""")]
    public async Task Sms_BreachOfTheDocument_IsRefusedWithTheFieldsName(string field, string body)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(OwnCode, answer.Entry.GetProperty("code").GetString());
        Assert.False(answer.Entry.TryGetProperty("tel", out _));
        Assert.StartsWith($"Simulator: {field}: ", answer.Message, StringComparison.Ordinal);
        Assert.False(fixture.Only.Accepted);
    }

    [Fact]
    public async Task Sms_KeyThatIsNotConfigured_IsRefusedWith3()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { ApiKeys = { "right" } });

        var wrong = await fixture.PostJsonAsync("sms", """{"keyid":"wrong","num":"0600123456","sms":"Hi"}""");
        var right = await fixture.PostJsonAsync("sms", """{"keyid":"right","num":"0600123456","sms":"Hi"}""");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal("""{"etat":{"etat":[{"code":"3","message":"Your credentials are incorrect"}]}}""", wrong.Body);
        Assert.Equal(HttpStatusCode.OK, right.Status);
    }

    [Theory]
    [InlineData("a", 161, null, null)]
    [InlineData("€", 81, null, null)]
    [InlineData("a", 307, "2", null)]
    [InlineData("a", 919, "999", null)]
    [InlineData("a", 919, "6", null)]
    [InlineData("a", 149, null, "ACME")]
    [InlineData("a", 907, "999", "ACME")]
    public async Task Sms_TextBeyondItsSegments_IsRefused(string character, int count, string? smsLong, string? sender)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var text = string.Concat(Enumerable.Repeat(character, count));

        var answer = await fixture.PostJsonAsync("sms", Body("0600123456", text, smsLong, sender));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Simulator: sms: ", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(71, null)]
    [InlineData(135, "2")]
    [InlineData(403, "999")]
    public async Task Sms_Ucs2TextBeyondItsSegments_IsRefused(int length, string? smsLong)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body("21698360524", new string('я', length), smsLong, ucs2: "1"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Simulator: sms: ", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(70, null)]
    [InlineData(134, "2")]
    [InlineData(402, "999")]
    public async Task Sms_Ucs2TextThatFits_IsAccepted(int length, string? smsLong)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body("21698360524", new string('я', length), smsLong, ucs2: "1"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Sms_TextOutsideTheAlphabet_IsRefusedWithTheCharacter()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body("0600123456", "Fête"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("'ê' U+00EA at character 2", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("612345678")]
    [InlineData("712345678")]
    [InlineData("999123456789")]
    [InlineData("330680010203")]
    public async Task Sms_NumberThatCannotBeOne_IsRefused(string number)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await fixture.SendAsync("Hi", number)).Status);
    }

    [Theory]
    [InlineData("0680010203")]
    [InlineData("33680010203")]
    [InlineData("687123456")]
    [InlineData("298123456")]
    [InlineData("508412345")]
    public async Task Sms_NumberInEitherWriting_IsAccepted(string number)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await fixture.SendAsync("Hi", number)).Status);
    }

    [Fact]
    public async Task Sms_NationalNumberToAGatewayWithoutThem_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync(
            new SmsGatewayOptions { Rules = GatewayRules.Isendpro with { NationalNumbers = PhoneRegion.International } });

        Assert.Contains("no region is given", (await fixture.SendAsync("Hi", "0680010203")).Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await fixture.SendAsync("Hi", "33680010203")).Status);
    }

    [Theory]
    [InlineData("0692123456")]
    [InlineData("262692123456")]
    [InlineData("33692123456")]
    public async Task Sms_Ucs2Overseas_IsAccepted(string number)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body(number, "Привет", ucs2: "1"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Sms_BodyThatIsNotUtf8_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostAsync("sms", Encoding.Latin1.GetBytes("""{"keyid":"k","num":"0600123456","sms":"été"}"""), "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Simulator: body: is not UTF-8", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sms_BodyBeyondTheLimit_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { RequestByteLimit = 100 });

        var declared = await fixture.PostAsync("sms", new byte[101], "application/json");
        var chunked = await fixture.PostAsync("sms", new StreamContent(new UnseekableStream(new byte[101])));

        Assert.All([declared, chunked], answer =>
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.StartsWith("Simulator: body: is larger than 100 bytes", answer.Message, StringComparison.Ordinal);
        });
    }

    private static string Body(string number, string text, string? smsLong = null, string? sender = null, string? ucs2 = null) =>
        JsonSerializer.Serialize(new { keyid = "k", num = number, sms = text, smslong = smsLong, emetteur = sender, ucs2 });

    /// <summary>A body whose length is not known beforehand, so that it is sent in chunks.</summary>
    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
