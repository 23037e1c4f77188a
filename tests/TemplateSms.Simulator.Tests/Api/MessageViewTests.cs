using System.Net;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests.Api;

public sealed class MessageViewTests
{
    [Fact]
    public async Task Message_Accepted_IsToldWhole()
    {
        var clock = new FixedTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero));
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions
        {
            TimeProvider = clock,
            TemplateName = message => message.Tracker == "t1" ? "order_shipped" : null,
        });
        await fixture.SendAsync("Hi [you]", more: ""","emetteur":"ACME","tracker":"t1","smslong":"2" """);

        var message = (await fixture.ApiAsync("messages/latest?to=0600123456")).Body;

        Assert.Equal(
            """
            {"id":1,"gateway":"isendpro","subAccount":null,"undeliveredStatus":null,"sid":null,"deliveryStatus":null,"deliveryCode":null,"receivedAt":"2026-11-22T09:30:00+00:00","recipient":"0600123456","recipientAdvice":null,"number":"33600123456","sender":"ACME","text":"Hi [you]",
            "encoding":"gsm7","units":10,"room":160,"segments":1,"parts":[{"text":"Hi [you]","units":10}],"outside":[],"tracker":"t1",
            "template":"order_shipped","direction":"out","status":"accepted","sendDate":null,"dueAt":null,"code":0,
            "reply":"Your message has been sent","reservesStop":true,"reservedUnits":12,"smsLong":"2","sandbox":false}
            """.ReplaceLineEndings(""),
            message);
    }

    [Theory]
    [InlineData("0680010203", null)]
    [InlineData("33680010203", null)]
    [InlineData("0692123456", null)]
    [InlineData("262692123456", null)]
    [InlineData("21698360524", null)]
    [InlineData("+33680010203", "no source of the provider's writes a number with +; write 33680010203")]
    [InlineData("+262692123456", "no source of the provider's writes a number with +; write 262692123456")]
    [InlineData("0033680010203", "no source of the provider's writes a number with 00 in front; write 33680010203")]
    [InlineData("06 80 01 02 03", "no source of the provider's writes a number with other characters than digits; write 33680010203")]
    [InlineData("06.80.01.02.03", "no source of the provider's writes a number with other characters than digits; write 33680010203")]
    [InlineData("+33 (0)6 80-01-02-03", "no source of the provider's writes a number with other characters than digits; write 33680010203")]
    [InlineData("\u00a00680010203", "no source of the provider's writes a number with other characters than digits; write 33680010203")]
    [InlineData("068001\u200b0203", "no source of the provider's writes a number with other characters than digits; write 33680010203")]
    [InlineData("nobody", null)]
    public async Task Message_ToANumberOfAnySpelling_SaysHowToWriteIt(string number, string? advice)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("Hi", number);

        var message = (await fixture.ApiAsync("messages/1")).Json;

        Assert.Equal((number, advice), (message.GetProperty("recipient").GetString(), message.GetProperty("recipientAdvice").GetString()));
        Assert.Equal(number == "nobody" ? "refused" : "accepted", message.GetProperty("status").GetString());
    }

    [Fact]
    public async Task Message_FromAPhoneOfAnySpelling_HasNoAdvice()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        fixture.Gateway.Reply("+33 6 80 01 02 03", "Yes");

        Assert.Null((await fixture.ApiAsync("messages/1")).Json.GetProperty("recipientAdvice").GetString());
    }

    public static TheoryData<string, bool, int[]> Cuts => new()
    {
        { new string('a', 160), false, [160] },
        { new string('a', 161), false, [153, 8] },
        { new string('a', 152) + "€" + new string('b', 20), false, [152, 22] },
        { new string('я', 70), true, [70] },
        { new string('я', 71), true, [67, 4] },
        { new string('я', 66) + "😀" + new string('я', 5), true, [66, 7] },
        { string.Concat(Enumerable.Repeat("😀", 67)), true, [66, 66, 2] },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task Message_Parts_AreCutWhereTheSegmentsAre(string text, bool ucs2, int[] units)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync(text, ucs2 ? "21698360524" : "0600123456", ""","smslong":"999" """ + (ucs2 ? ""","ucs2":"1" """ : ""));

        var message = (await fixture.ApiAsync("messages/1")).Json;

        var parts = message.GetProperty("parts").EnumerateArray().ToArray();
        Assert.Equal("accepted", message.GetProperty("status").GetString());
        Assert.Equal(units, parts.Select(part => part.GetProperty("units").GetInt32()));
        Assert.Equal(text, string.Concat(parts.Select(part => part.GetProperty("text").GetString())));
        Assert.Equal(units.Length, message.GetProperty("segments").GetInt32());
        Assert.Equal(units.Length == 1 ? units[0] : units.Length * (ucs2 ? 67 : 153), message.GetProperty("room").GetInt32());
    }

    [Theory]
    [InlineData(149, 2)]
    [InlineData(153, 2)]
    [InlineData(300, 3)]
    public async Task Message_StopTextInASegmentOfItsOwn_HasAnEmptyPart(int length, int segments)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync(new string('a', length), more: ""","emetteur":"ACME","smslong":"999" """);

        var message = (await fixture.ApiAsync("messages/1")).Json;

        Assert.Equal(segments, message.GetProperty("segments").GetInt32());
        Assert.Equal(segments, message.GetProperty("parts").GetArrayLength());
        Assert.Equal(length, message.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("units").GetInt32()));
    }

    [Fact]
    public async Task Message_CharactersOutsideGsm7_AreNamed()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("l’été 😀");

        var message = (await fixture.ApiAsync("messages/1")).Json;

        Assert.Equal("none", message.GetProperty("encoding").GetString());
        Assert.Equal("refused", message.GetProperty("status").GetString());
        Assert.Equal(
            ["1 1 U+2019", "6 2 U+1F600"],
            message.GetProperty("outside").EnumerateArray()
                .Select(found => $"{found.GetProperty("index")} {found.GetProperty("length")} {found.GetProperty("codePoint")}"));
    }

    [Fact]
    public async Task Message_HostileText_IsDataOnly()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        const string hostile = "</script><img src=x onerror=alert(1)>\n\nevent: cleared\ndata: {}";
        await fixture.SendAsync(hostile);

        var answer = await fixture.ApiAsync("messages/1");

        Assert.Equal(hostile, answer.Json.GetProperty("text").GetString());
        Assert.DoesNotContain("<", answer.Body, StringComparison.Ordinal);
        Assert.Equal("application/json", answer.ContentHeaders.ContentType?.MediaType);
    }

    [Fact]
    public async Task Message_Detail_HasTheRequestAndTheReply()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var answer = await fixture.SendAsync("Hi");

        var message = (await fixture.ApiAsync("messages/1")).Json;

        Assert.Equal(
            """{"method":"POST","path":"/cgi-bin/sms","contentType":"application/json","body":"{\u0022keyid\u0022:\u0022***\u0022,\u0022num\u0022:\u00220600123456\u0022,\u0022sms\u0022:\u0022Hi\u0022}"}""",
            message.GetProperty("rawRequest").GetRawText());
        var reply = message.GetProperty("rawReply");
        Assert.Equal((200, "application/json", answer.Body), (reply.GetProperty("status").GetInt32(), reply.GetProperty("contentType").GetString(), reply.GetProperty("body").GetString()));
    }

    private const string Key = "very-secret-key-77";

    private static readonly Dictionary<string, Func<GatewayFixture, Task>> _requestsWithAKey = new()
    {
        ["JSON"] = fixture => fixture.PostJsonAsync("sms", $$"""{"keyid": "{{Key}}", "num": "0600123456", "sms": "Hi"}"""),
        ["escaped name"] = fixture => fixture.PostJsonAsync("sms", $$"""{"k\u0065yid":"{{Key}}","num":"0600123456","sms":"Hi"}"""),
        ["twice"] = fixture => fixture.PostJsonAsync("sms", $$"""{"keyid":"{{Key}}","KEYID":"{{Key}}","sub":{"keyid":["{{Key}}"]},"num":"0600123456","sms":"Hi"}"""),
        ["cut JSON"] = fixture => fixture.PostJsonAsync("sms", $$"""{"num":"0600123456","sms":"Hi","keyid":"{{Key}}"""),
        ["broken JSON"] = fixture => fixture.PostJsonAsync("sms", $$"""{"num":"0600123456",,"keyid" : "{{Key}}" }"""),
        ["list"] = fixture => fixture.PostJsonAsync("smsmulti", $$"""{"num":["0600123456"],"sms":["Hi"],"keyid":["{{Key}}"]}"""),
        ["form as JSON"] = fixture => fixture.PostJsonAsync("smsmulti", $"sms=Hi&keyid={Key}&num=0600123456"),
        ["form"] = fixture => fixture.PostAsync("sms", new FormUrlEncodedContent(Fields)),
        ["multipart"] = fixture => fixture.PostAsync("sms", Multipart()),
        ["query"] = fixture => fixture.GetAsync($"sms?num=0600123456&keyid={Key}&sms=Hi"),
        ["escaped query"] = fixture => fixture.GetAsync($"sms?num=0600123456&key%69d={Key}&sms=Hi"),
        ["beside a body"] = fixture => fixture.PostJsonAsync($"sms?keyid={Key}", """{"keyid":"k","num":"0600123456","sms":"Hi"}"""),
    };

    public static TheoryData<string> KindsOfRequests => [.. _requestsWithAKey.Keys];

    [Theory]
    [MemberData(nameof(KindsOfRequests))]
    public async Task Message_Detail_MasksTheKey(string kind)
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await _requestsWithAKey[kind](fixture);

        var answer = await fixture.ApiAsync("messages/1");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain(Key[..^2], answer.Body, StringComparison.Ordinal);
        Assert.Contains("***", answer.Body, StringComparison.Ordinal);
        Assert.Contains("0600123456", answer.Json.GetProperty("rawRequest").GetRawText(), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Fields => new() { ["keyid"] = Key, ["num"] = "0600123456", ["sms"] = "Hi" };

    private static MultipartFormDataContent Multipart()
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in Fields)
            form.Add(new StringContent(value), name);
        return form;
    }
}
