using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests;

public sealed class RequestTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private SmsGateway _gateway = null!;

    public async Task InitializeAsync() => _gateway = await SmsGateway.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _gateway.DisposeAsync();
    }

    [Fact]
    public async Task Sms_NothingOptionalSet_CarriesThreeFields()
    {
        await Client().SendAsync(Sample.Message);

        Assert.Equal("""{"keyid":"key-4711-secret","num":"33680010203","sms":"hidden words"}""", Body);
    }

    [Fact]
    public async Task SmsMulti_NothingOptionalSet_CarriesThreeFields()
    {
        await Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]);

        Assert.Equal("""{"keyid":"key-4711-secret","num":["33680010203","21698360524"],"sms":["hidden words"]}""", Body);
    }

    [Fact]
    public async Task Sms_EverythingSet_CarriesStringsOnly()
    {
        var content = SmsContent.Create("Привет", SmsEncoding.Ucs2, maxSegments: 2, SenderId.Parse("ACME Shop"), tracker: "order17");
        var options = new SmsSendOptions { SendAt = new DateTimeOffset(2026, 12, 24, 17, 0, 0, TimeSpan.Zero) };

        await Client(account => account.StopRestrictionLifted = true).SendAsync(content.To(Sample.Abroad), options);

        Assert.Equal(
            """
            {"keyid":"key-4711-secret","num":"21698360524","sms":"\u041F\u0440\u0438\u0432\u0435\u0442","tracker":"order17",
            "emetteur":"ACME Shop","date_envoi":"2026-12-24 18:00","smslong":"2","nostop":"1","ucs2":"1"}
            """.ReplaceLineEndings(""),
            Body);
    }

    [Fact]
    public async Task SmsMulti_Tracker_IsAListOfOne()
    {
        await Client().SendAsync(SmsContent.Create("Hi", tracker: "batch7"), [Sample.Number, Sample.Abroad]);

        Assert.Contains("\"tracker\":[\"batch7\"]", Body, StringComparison.Ordinal);
        Assert.All(_gateway.Messages, message => Assert.Equal("batch7", message.Tracker));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(6, "6")]
    [InlineData(SmsContent.Dynamic, "999")]
    public async Task SmsLong_Segments_IsSentOnlyWhenThereMayBeSeveral(int maxSegments, string? smsLong)
    {
        await Client().SendAsync(SmsContent.Create("Hi", maxSegments: maxSegments).To(Sample.Number));

        Assert.Equal(smsLong, Sent.SmsLong);
    }

    [Theory]
    [InlineData(SmsKind.Transactional, true, true)]
    [InlineData(SmsKind.Transactional, false, false)]
    [InlineData(SmsKind.Code, true, true)]
    [InlineData(SmsKind.Code, false, false)]
    [InlineData(SmsKind.Marketing, true, false)]
    [InlineData(SmsKind.Marketing, false, false)]
    public async Task NoStop_KindAndAccount_IsSentOnlyWhenBothAllow(SmsKind kind, bool lifted, bool noStop)
    {
        await Client(account => account.StopRestrictionLifted = lifted).SendAsync(SmsContent.Create("Hi", kind: kind).To(Sample.Number));

        Assert.Equal(noStop, Sent.NoStop);
        Assert.Equal(noStop, Body.Contains("nostop", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("Account", null, null, "Account")]
    [InlineData("Account", "Template", null, "Template")]
    [InlineData("Account", "Template", "Send", "Send")]
    public async Task Sender_SeveralPlaces_TheNearestWins(string? account, string? template, string? send, string? sent)
    {
        var content = SmsContent.Create("Hi", sender: template is null ? null : SenderId.Parse(template));
        var options = new SmsSendOptions { Sender = send is null ? null : SenderId.Parse(send) };

        await Client(change => change.Sender = account).SendAsync(content.To(Sample.Number), options);

        Assert.Equal(sent, Sent.Sender);
    }

    [Fact]
    public async Task Tracker_OfTheSend_ReplacesTheTemplates()
    {
        var receipt = await Client().SendAsync(SmsContent.Create("Hi", tracker: "mine").To(Sample.Number), new SmsSendOptions { Tracker = "yours" });

        Assert.Equal("yours", Sent.Tracker);
        Assert.Equal("yours", receipt.Tracker);
    }

    [Theory]
    [InlineData("order-17")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("")]
    public async Task Tracker_OfTheSendBreaksItsRule_IsRefusedBeforeSending(string tracker)
    {
        var error = await Assert.ThrowsAsync<SmsTemplateException>(() => Client().SendAsync(Sample.Message, new SmsSendOptions { Tracker = tracker }));

        Assert.Equal(SmsArgumentProblem.BadTracker, error.Error.Reason);
        Assert.Empty(_gateway.Messages);
    }

    [Theory]
    [InlineData("2026-01-15T12:00:59Z", "Europe/Paris", "2026-01-15 13:00")]
    [InlineData("2026-07-15T12:00:00Z", "Europe/Paris", "2026-07-15 14:00")]
    [InlineData("2026-03-29T00:59:00Z", "Europe/Paris", "2026-03-29 01:59")]
    [InlineData("2026-03-29T01:00:00Z", "Europe/Paris", "2026-03-29 03:00")]
    [InlineData("2026-12-31T23:30:00+00:00", "Europe/Paris", "2027-01-01 00:30")]
    [InlineData("2026-07-15T08:00:00-05:00", "Asia/Tokyo", "2026-07-15 22:00")]
    [InlineData("2026-10-25T00:30:00Z", "Europe/Paris", "2026-10-25 02:30")]
    [InlineData("2026-10-25T01:30:00Z", "Europe/Paris", "2026-10-25 02:30")]
    [InlineData("2026-03-29T02:30:00+01:00", "Europe/Paris", "2026-03-29 03:30")]
    public async Task SendAt_AnyOffset_IsWrittenOnTheAccountsClock(string sendAt, string zone, string sendDate)
    {
        var options = new SmsSendOptions { SendAt = DateTimeOffset.Parse(sendAt, System.Globalization.CultureInfo.InvariantCulture) };

        await Client(account => account.TimeZone = zone).SendAsync(Sample.Message, options);

        Assert.Equal(sendDate, Sent.SendDate);
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-24 14:30")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-24 15:30")]
    public async Task GmtZone_WithASendTime_IsNamedAndDecidesTheClock(string sendAt, string sendDate)
    {
        var options = new SmsSendOptions { SendAt = DateTimeOffset.Parse(sendAt, System.Globalization.CultureInfo.InvariantCulture) };

        await Client(account => account.GmtZone = "Etc/GMT+10").SendAsync(Sample.Message, options);

        Assert.Contains($"\"date_envoi\":\"{sendDate}\",\"gmt_zone\":\"Etc/GMT\\u002B10\"", Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GmtZone_WithoutASendTime_IsOmitted()
    {
        await Client(account => account.GmtZone = "Asia/Tokyo").SendAsync(Sample.Message);

        Assert.DoesNotContain("gmt_zone", Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sandbox_Account_IsTheNumberOne()
    {
        var client = Client(account => account.Sandbox = true);

        await client.SendAsync(Sample.Message);
        await client.SendAsync(Sample.Content, [Sample.Abroad]);

        Assert.All(_gateway.Messages, message => Assert.True(message.Sandbox));
        Assert.All(_gateway.Messages, message => Assert.EndsWith(",\"sandbox\":1}", message.RawRequest, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_GsmAndEscapedCharacters_ArriveAsTheyAre()
    {
        const string text = "é € \"x\" \\ / ' <&> \n {fin}";

        await Client().SendAsync(SmsContent.Create(text).To(Sample.Number));

        Assert.Equal(text, Sent.Text);
    }

    [Fact]
    public async Task BaseAddress_WithoutItsLastSlash_KeepsItsPath()
    {
        var address = new Uri(_gateway.BaseAddress.AbsoluteUri.TrimEnd('/'));

        var receipt = await new IsendproClient(_http, Sample.Options(address)).SendAsync(Sample.Message);

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
    }

    private GatewayMessage Sent => Assert.Single(_gateway.Messages);

    private string Body => _gateway.Messages[0].RawRequest;

    private IsendproClient Client(Action<IsendproOptions>? change = null) => new(_http, Sample.Options(_gateway.BaseAddress, change), Sample.Noon);
}
