using TemplateSms.Clients.Tests;

namespace TemplateSms.Twilio.Tests;

/// <summary>Twilio's answers, and what they mean for the message.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("queued")]
    [InlineData("accepted")]
    [InlineData("scheduled")]
    [InlineData("sending")]
    [InlineData("sent")]
    [InlineData("a word that comes later")]
    public async Task Created_IsAReceiptThatNamesTheMessage(string status)
    {
        var receipt = await Sample.Answered(201, Sample.Message(status)).SendAsync(TestMessage.Message);

        Assert.Equal((SmsStatus.Accepted, "twilio", Sample.MessageSid, status, 1), (receipt.Status, receipt.Gateway, receipt.GatewayId, receipt.GatewayMessage, receipt.BilledSegments));
    }

    [Fact]
    public async Task Created_SegmentsThatAreNotCountedYet_AreNotBilled() =>
        Assert.Null((await Sample.Answered(201, Sample.Message().Replace("\"num_segments\":\"1\"", "\"num_segments\":\"0\"", StringComparison.Ordinal)).SendAsync(TestMessage.Message)).BilledSegments);

    [Theory]
    [InlineData(0, "\"status\":\"failed\"", true)]
    [InlineData(0, "\"st\\u0061tus\":\"failed\"", true)]
    [InlineData(0, "\"Status\":\"failed\"", false)]
    [InlineData(39, "\"f38\":0", true)]
    [InlineData(39, "\"f39\":0", false)]
    [InlineData(200, "\"f199\":0", true)]
    [InlineData(200, "\"sid\":\"SM0\"", true)]
    [InlineData(200, "\"f200\":0", false)]
    public async Task Created_PropertyTwice_IsUnknownHoweverManyThereAre(int further, string last, bool isTwice)
    {
        var more = string.Concat(Enumerable.Range(0, further).Select(i => $"\"f{i}\":0,"));
        var body = Sample.Message().TrimEnd()[..^1] + "," + more + last + "}";

        var send = () => Sample.Answered(201, body).SendAsync(TestMessage.Message);

        if (isTwice)
            await Assert.ThrowsAsync<SmsOutcomeUnknownException>(send);
        else
            Assert.Equal(Sample.MessageSid, (await send()).GatewayId);
    }

    [Theory]
    [InlineData("failed")]
    [InlineData("undelivered")]
    [InlineData("canceled")]
    public async Task Created_GivenUp_IsRefused(string status)
    {
        var body = Sample.Message(status).Replace("\"error_code\":null", "\"error_code\":30007", StringComparison.Ordinal);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Sample.Answered(201, body).SendAsync(TestMessage.Message));

        Assert.Equal((30007, 201), (error.Code, error.StatusCode));
    }

    [Theory]
    [InlineData(400, TwilioCodes.InvalidTo)]
    [InlineData(400, TwilioCodes.OptedOut)]
    [InlineData(400, TwilioCodes.BodyTooLong)]
    [InlineData(403, TwilioCodes.RegionNotPermitted)]
    [InlineData(404, 20404)]
    [InlineData(400, 99999)]
    public async Task Refusal_OfTheMessage_IsFinal(int status, int code)
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Sample.Answered(status, Sample.Refusal(code, status)).SendAsync(TestMessage.Message));

        Assert.Equal((code, status, TestMessage.Number), (error.Code, error.StatusCode, error.To));
        TestMessage.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData(401, TwilioCodes.Authenticate)]
    [InlineData(403, TwilioCodes.Authenticate)]
    [InlineData(429, TwilioCodes.TooManyRequests)]
    public async Task Refusal_OfTheAccount_IsNotTaken(int status, int code)
    {
        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Sample.Answered(status, Sample.Refusal(code, status)).SendAsync(TestMessage.Message));

        Assert.Equal((code, status), (error.Code, error.StatusCode));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task Refusal_WithoutACode_IsByItsStatusNotTaken(int status)
    {
        var error = await Assert.ThrowsAsync<SmsTransportException>(() => Sample.Answered(status, "<html>").SendAsync(TestMessage.Message));

        Assert.Equal((null, status), (error.Code, error.StatusCode));
    }

    [Theory]
    [InlineData(200, """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued"}""")]
    [InlineData(201, "")]
    [InlineData(201, "<html>")]
    [InlineData(201, "[]")]
    [InlineData(201, """{"sid":"SMcccccccccccccccccccccccccccccccc"}""")]
    [InlineData(201, """{"status":"queued"}""")]
    [InlineData(201, """{"sid":"x","status":"queued"}""")]
    [InlineData(201, """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued","status":"failed"}""")]
    [InlineData(201, """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued","to":"+33680010299"}""")]
    [InlineData(201, """{"sid":"SMcccccccccccccccccccccccccccccccc","status":"queued","account_sid":"ACdddddddddddddddddddddddddddddddd"}""")]
    [InlineData(400, "")]
    [InlineData(400, """{"message":"no code"}""")]
    [InlineData(400, """{"code":21211,"status":403}""")]
    [InlineData(400, """{"code":21211,"code":20003}""")]
    [InlineData(400, """{"code":20003,"status":400}""")]
    [InlineData(405, "")]
    [InlineData(500, """{"code":20500,"status":500}""")]
    [InlineData(503, "")]
    public async Task Answer_ThatSaysNothing_LeavesTheOutcomeUnknown(int status, string body)
    {
        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Sample.Answered(status, body).SendAsync(TestMessage.Message));

        Assert.Equal(status, error.StatusCode);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData(404, 20404)]
    [InlineData(401, TwilioCodes.Authenticate)]
    public async Task Message_ThatTwilioRefusesToShow_IsARefusal(int status, int code)
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Sample.Answered(status, Sample.Refusal(code, status)).GetMessageAsync(Sample.MessageSid));

        Assert.Equal((code, status), (error.Code, error.StatusCode));
    }

    [Fact]
    public async Task Message_AnsweredInVain_IsAskedAgain()
    {
        var attempts = 0;
        var client = Sample.Client((_, _) => Task.FromResult(++attempts < 3 ? Sample.Answer(503, "") : Sample.Answer(200, Sample.Message("sent", rest: ""","price":"-0.0075","price_unit":"usd","date_sent":"Thu, 24 Aug 2023 05:01:45 +0000""" + "\""))));

        var message = await client.GetMessageAsync(Sample.MessageSid);

        Assert.Equal((3, -0.0075m, "usd", new DateTimeOffset(2023, 8, 24, 5, 1, 45, TimeSpan.Zero)), (attempts, message.Price, message.PriceUnit, message.SentAt));
        Assert.DoesNotContain(TestMessage.Digits, message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_WithSecretsInThePlaceOfWords_PrintsNone()
    {
        var body = Sample.Message($"{TestMessage.Words} {TestMessage.Digits}").Replace("\"error_code\":null", "\"error_code\":680010203", StringComparison.Ordinal);

        var message = await Sample.Answered(200, body).GetMessageAsync(Sample.MessageSid);

        Assert.Equal(680010203, message.ErrorCode);
        Assert.DoesNotContain("0203", message.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(TestMessage.Words, message.ToString(), StringComparison.Ordinal);
    }
}
