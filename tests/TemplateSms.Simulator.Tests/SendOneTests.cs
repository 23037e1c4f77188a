using System.Net;
using System.Text.Json;

namespace TemplateSms.Simulator.Tests;

public sealed class SendOneTests
{
    [Fact]
    public async Task Sms_Accepted_AnswersTheProvidersDocument()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", """{"keyid":"k","num":"0600123456","sms":"Bonjour"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.ContentType);
        Assert.Equal(
            """{"etat":{"etat":[{"code":0,"tel":"0600123456","smslong":"1","message":"Your message has been sent"}],"code": "0","tel":"0600123456","message":"Your message has been sent"}}""",
            answer.Body);
    }

    [Fact]
    public async Task Sms_PlusBeforeTheNumber_IsAnsweredAsWritten()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", """{"keyid":"k","num":"+33600123456","sms":"Hi"}""");

        Assert.Contains("\"tel\":\"+33600123456\"", answer.Body, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> BodiesOfClientsInUse => new()
    {
        { "C#", """{"keyid":"ok","date_envoi":null,"sms":"déjà vu","num":"0600123456","emetteur":null,"tracker":null,"smslong":null,"nostop":null,"ucs2":null}""", "déjà vu" },
        { "PHP", """{"keyid":"ok","sms":"Bonjour \u00e9 \u20ac \"x\" \/ \n fin","num":"0600123456"}""", "Bonjour é € \"x\" / \n fin" },
        { "Python", """{"keyid": "ok", "sms": "caf\u00e9", "num": "0600123456"}""", "café" },
        { "Symfony", """{"keyid":"ok","num":"0600123456","sms":"\u0022x\u0022 \/","sandbox":0,"tracker":"0123456789abcd","nostop":"1","emetteur":"iSendPro"}""", "\"x\" /" },
        { "Perl", """{"sms":"Alert","nostop":1,"num":33600123456,"keyid":"ok","sandbox":1}""", "Alert" },
        { "Keycloak", """{"keyid":"ok","num":"+33600123456","sms":"Code 493027","emetteur":"iSendPro","nostop":1,"tracker":"0f8fad5b-d9cb-469f-a165-70867728950e"}""", "Code 493027" },
        { "empty optionals", """{"keyid":"ok","num":"0600123456","sms":"Hi","emetteur":"","tracker":"","date_envoi":""}""", "Hi" },
    };

    [Theory]
    [MemberData(nameof(BodiesOfClientsInUse))]
    public async Task Sms_BodyOfAClientInUse_IsAccepted(string client, string body, string text)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", body);

        Assert.True(answer.Status is HttpStatusCode.OK, $"{client}: {answer.Body}");
        Assert.Equal(0, answer.Entry.GetProperty("code").GetInt32());
        Assert.Equal(text, fixture.Only.Text);
        Assert.Equal(body, fixture.Only.RawRequest);
    }

    [Fact]
    public async Task Sms_AllFields_AreKeptForInspection()
    {
        var clock = new FixedTimeProvider(new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.Zero));
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = clock });

        await fixture.PostJsonAsync("sms", """
            {"keyid":"k","num":"21698360524","sms":"Привет","emetteur":"ACME Shop","tracker":"order17","smslong":"2",
             "nostop":"1","ucs2":"1","date_envoi":"2026-12-24 18:00"}
            """);

        var message = fixture.Only;
        Assert.True(message.Accepted);
        Assert.Equal(1, message.Id);
        Assert.Equal(clock.GetUtcNow(), message.ReceivedAt);
        Assert.Equal(("21698360524", "Привет"), (message.Recipient, message.Text));
        Assert.Equal(("ACME Shop", "order17"), (message.Sender, message.Tracker));
        Assert.Equal((GatewayEncoding.Ucs2, 6, 1), (message.Encoding, message.Units, message.Segments));
        Assert.Equal(("2", "2026-12-24 18:00"), (message.SmsLong, message.SendDate));
        Assert.True(message is { NoStop: true, Ucs2: true, ReservesStop: false });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json; charset=\"no-such-charset\"")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Sms_JsonWhateverItsDeclaredType_IsReadAsUtf8(string? contentType)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", """{"keyid":"k","num":"0600123456","sms":"été €"}""", contentType);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("été €", fixture.Only.Text);
    }

    [Fact]
    public async Task Sms_JsonWithAByteOrderMark_IsRead()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", "\uFEFF" + """{"keyid":"k","num":"0600123456","sms":"Hi"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task Sms_NumberOnTheBlackList_IsAnsweredWith11()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0600123456" } });

        var answer = await fixture.PostJsonAsync("sms", """{"keyid":"k","num":"33600123456","sms":"Hi"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(11, answer.Entry.GetProperty("code").GetInt32());
        Assert.Equal("33600123456", answer.Entry.GetProperty("tel").GetString());
        Assert.Equal((11, false), (fixture.Only.Code, fixture.Only.Accepted));
    }

    [Fact]
    public async Task Sms_NumberNotAttributed_IsAnsweredWith21()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { UnattributedNumbers = { "+33 6 00 12 34 56" } });

        var answer = await fixture.PostJsonAsync("sms", """{"keyid":"k","num":"0600123456","sms":"Hi"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(21, answer.Entry.GetProperty("code").GetInt32());
    }

    [Theory]
    [InlineData(160, null, "1")]
    [InlineData(306, "2", "2")]
    [InlineData(307, "3", "3")]
    [InlineData(918, "999", "6")]
    public async Task Sms_TextThatFits_IsBilledBySegments(int length, string? smsLong, string billed)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body(new string('a', length), smsLong));

        Assert.Equal(billed, answer.Entry.GetProperty("smslong").GetString());
        Assert.Equal(length, fixture.Only.Units);
    }

    [Fact]
    public async Task Sms_WithASender_IsBilledWithTheStopText()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body(new string('a', 149), "2", sender: "ACME"));

        Assert.Equal("2", answer.Entry.GetProperty("smslong").GetString());
        Assert.Equal((149, 2, true), (fixture.Only.Units, fixture.Only.Segments, fixture.Only.ReservesStop));
    }

    [Theory]
    [InlineData(148, "ACME", null)]
    [InlineData(160, "ACME", "1")]
    [InlineData(160, null, null)]
    public async Task Sms_RoomBesideTheStopText_IsUsed(int length, string? sender, string? noStop)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.PostJsonAsync("sms", Body(new string('a', length), null, sender, noStop));

        Assert.Equal("1", answer.Entry.GetProperty("smslong").GetString());
    }

    private static string Body(string text, string? smsLong, string? sender = null, string? noStop = null) =>
        JsonSerializer.Serialize(new { keyid = "k", num = "0600123456", sms = text, smslong = smsLong, emetteur = sender, nostop = noStop });
}
