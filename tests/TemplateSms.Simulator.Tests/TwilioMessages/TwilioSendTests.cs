using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Simulator.Tests.TwilioMessages;

public sealed partial class TwilioSendTests
{
    private const string Service = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Send_ToANumber_AnswersTheMessageObject()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { TimeProvider = new FakeTimeProvider(_now) });

        var answer = await new TwilioSender(fixture).SendAsync(("Body", "Zażółć 😀"));

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Matches(MessageSid(), answer.Sid);
        var address = $"/2010-04-01/Accounts/{TwilioSender.Account}/Messages/{answer.Sid}";
        var expected = $$"""
            {"account_sid":"{{TwilioSender.Account}}","api_version":"2010-04-01","body":"Zażółć 😀","date_created":"Sun, 01 Mar 2026 08:00:00 +0000",
             "date_sent":null,"date_updated":"Sun, 01 Mar 2026 08:00:00 +0000","direction":"outbound-api","error_code":null,"error_message":null,
             "from":"+33700000001","messaging_service_sid":null,"num_media":"0","num_segments":"1","price":null,"price_unit":null,
             "sid":"{{answer.Sid}}","status":"queued","subresource_uris":{"media":"{{address}}/Media.json"},"to":"+33680010203","uri":"{{address}}.json"}
            """;
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, answer.Json), answer.Json.ToString());
    }

    [Fact]
    public async Task Send_Taken_StandsBesideISendProsMessages()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("first", "0680010203");

        var answer = await new TwilioSender(fixture).SendAsync(("Body", "second"), ("From", "ACME"));

        var second = fixture.Gateway.Messages[1];
        Assert.Equal(["isendpro", "twilio"], fixture.Gateway.Messages.Select(message => message.Gateway));
        Assert.Equal(("33680010203", "ACME", "second", 0, false), (second.Number, second.Sender, second.Text, second.Code, second.ReservesStop));
        Assert.Equal((answer.Sid, "queued"), (second.Twilio!.Sid, second.Twilio.Status));
        var listed = (await fixture.ApiAsync("messages?to=0680010203")).Json.GetProperty("messages")[0];
        Assert.Equal(
            ("twilio", answer.Sid, "queued", 0),
            (listed.GetProperty("gateway").GetString(), listed.GetProperty("sid").GetString(), listed.GetProperty("deliveryStatus").GetString(), listed.GetProperty("reservedUnits").GetInt32()));
        Assert.Equal(1, (await fixture.ApiAsync("conversations")).Json.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("", "", TwilioSender.Account)]
    [InlineData(TwilioSender.Account, "", TwilioSender.Account)]
    [InlineData(TwilioSender.Account, TwilioSender.Token, "AC1")]
    public async Task Send_WithoutCredentialsOrAccount_IsRefusedWith20003(string user, string password, string account)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await new TwilioSender(fixture) { AccountSid = account }.As(user, password).SendAsync();

        Assert.Equal((HttpStatusCode.Unauthorized, 20003, 401), (answer.Status, answer.Code, answer.Json.GetProperty("status").GetInt32()));
        Assert.Equal("https://www.twilio.com/docs/errors/20003", answer.Text("more_info"));
        Assert.Equal((MessageStatus.Refused, 20003, null), (fixture.Only.Status, fixture.Only.Code, fixture.Only.Twilio!.Sid));
    }

    [Theory]
    [InlineData(TwilioSender.Account, TwilioSender.Token, HttpStatusCode.Created)]
    [InlineData(TwilioSender.Account, "other", HttpStatusCode.Unauthorized)]
    [InlineData("SK1", "secret", HttpStatusCode.Created)]
    [InlineData("SK1", "other", HttpStatusCode.Unauthorized)]
    [InlineData("SK2", "secret", HttpStatusCode.Unauthorized)]
    public async Task Send_WhereAccountsAreKnown_TakesTheirTokensAndKeysOnly(string user, string password, HttpStatusCode expected)
    {
        var options = new SmsGatewayOptions { Twilio = { Accounts = { [TwilioSender.Account] = TwilioSender.Token }, ApiKeys = { ["SK1"] = "secret" } } };
        await using var fixture = await GatewayFixture.StartAsync(options);

        Assert.Equal(expected, (await new TwilioSender(fixture).As(user, password).SendAsync()).Status);
        var other = new TwilioSender(fixture) { AccountSid = "ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.As(user, password).SendAsync()).Status);
    }

    [Theory]
    [InlineData("To", "nobody", 21211)]
    [InlineData("To", "33680010203", 21211)]
    [InlineData("To", "0680010203", 21211)]
    [InlineData("To", "+33 6 80 01 02 03", 21211)]
    [InlineData("From", "+12", 21212)]
    [InlineData("From", "Too long a name", 21212)]
    [InlineData("From", "été", 21212)]
    [InlineData("From", Service, 21212)]
    [InlineData("To", null, 99_000)]
    [InlineData("From", null, 99_000)]
    [InlineData("Body", null, 99_000)]
    [InlineData("Body", "", 99_000)]
    [InlineData("MessagingServiceSid", "MG1", 99_000)]
    [InlineData("ValidityPeriod", "0", 99_000)]
    [InlineData("ValidityPeriod", "36001", 99_000)]
    [InlineData("StatusCallback", "/dlr", 99_000)]
    [InlineData("StatusCallback", "ftp://127.0.0.1/", 99_000)]
    [InlineData("SendAt", "2099-01-01T10:00:00Z", 99_000)]
    public async Task Send_AgainstTheRules_IsRefusedWithItsCode(string field, string? value, int code)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await new TwilioSender(fixture).SendAsync((field, value));

        Assert.Equal((HttpStatusCode.BadRequest, code, 400), (answer.Status, answer.Code, answer.Json.GetProperty("status").GetInt32()));
        Assert.Equal((MessageStatus.Refused, code, answer.Text("message")), (fixture.Only.Status, fixture.Only.Code, fixture.Only.Reply));
    }

    [Theory]
    [InlineData("ACME", "+14155550123", 21612)]
    [InlineData("ACME", "+18095550123", null)]
    [InlineData("+14155550100", "+14155550123", null)]
    [InlineData("12345", "+14155550123", null)]
    public async Task Send_ToTheUnitedStates_TakesNoSenderWithLetters(string from, string to, int? code)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await new TwilioSender(fixture).SendAsync(("From", from), ("To", to));

        Assert.Equal(code, answer.Status == HttpStatusCode.Created ? null : answer.Code);
    }

    [Theory]
    [InlineData(1600, "11")]
    [InlineData(1601, null)]
    public async Task Send_Body_HasAtMost1600Characters(int length, string? segments)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await new TwilioSender(fixture).SendAsync(("Body", new string('a', length)));

        Assert.Equal(segments is null ? HttpStatusCode.BadRequest : HttpStatusCode.Created, answer.Status);
        if (segments is null)
            Assert.Equal(21617, answer.Code);
        else
            Assert.Equal(segments, answer.Text("num_segments"));
    }

    [Fact]
    public async Task Send_ToAListedNumber_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0680010203" }, UnattributedNumbers = { "0680010204" } });
        var sender = new TwilioSender(fixture);

        Assert.Equal(21610, (await sender.SendAsync()).Code);
        Assert.Equal(21614, (await sender.SendAsync(("To", "+33680010204"))).Code);
    }

    [Fact]
    public async Task Reply_Stop_IsAnOptOut()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var sender = new TwilioSender(fixture);
        await sender.SendAsync();

        var reply = fixture.Gateway.Reply("+33680010203", "STOP");

        Assert.Equal("twilio", reply.Gateway);
        Assert.Equal(21610, (await sender.SendAsync()).Code);
    }

    [Fact]
    public async Task Send_AsJson_IsRefused()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await new TwilioSender(fixture).PostAsync(new StringContent("""{"To":"+33680010203","From":"ACME","Body":"Hi"}""", null, "application/json"));

        Assert.Equal((HttpStatusCode.BadRequest, 99_000), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Send_UnderTwiliosName_IsTaken()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(fixture.Gateway.InboxAddress, $"/2010-04-01/Accounts/{TwilioSender.Account}/Messages.json"));
        request.Headers.Host = "api.twilio.com";

        Assert.Equal(HttpStatusCode.Unauthorized, (await fixture.SendRawAsync(request)).Status);
    }

    [GeneratedRegex("^SM[0-9a-f]{32}$")]
    private static partial Regex MessageSid();
}
