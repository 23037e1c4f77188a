namespace TemplateSms.Isendpro.Tests.Calls;

public sealed class DirectorySendTests
{
    private const string Accepted = """{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"2"}]}}""";

    [Fact]
    public async Task Send_AnsweredNumberByNumber_HasAReceiptForEach()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"2","message":"ok"},{"code":"11","tel":"21698360524"},{"code":0}]}}""");

        var receipt = await gateway.Client.Directories.SendAsync("12", SmsContent.Create(Sample.Words, tracker: "t1"));

        var accepted = Assert.Single(receipt.Accepted);
        Assert.Equal((Sample.Number, 0, 2, "t1", "isendpro"), (accepted.To, accepted.Code, accepted.BilledSegments, accepted.Tracker, accepted.Gateway));
        var rejected = Assert.Single(receipt.Rejected);
        Assert.Equal((Sample.Abroad, 11, 1), (rejected.To, rejected.Code, rejected.Position));
        Assert.Equal(0, Assert.Single(receipt.Unnamed).Code);
        Assert.Equal(
            ("POST", "/cgi-bin/smsmulti", """{"keyid":"key-4711-secret","repertoireId":"12","num":[],"sms":["hidden words"],"tracker":["t1"]}"""),
            Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task Send_EveryField_IsWritten()
    {
        var gateway = new AnsweredClient(200, Accepted, account =>
        {
            account.GmtZone = "Asia/Tokyo";
            account.StopRestrictionLifted = true;
            account.NumAzur = true;
        });
        var content = SmsContent.Create("Привет", SmsEncoding.Ucs2, SmsContent.Dynamic, SenderId.Parse("ACME"));

        await gateway.Client.Directories.SendAsync("12", content, new SmsSendOptions { SendAt = Sample.Noon.GetUtcNow().AddDays(1) });

        Assert.Equal(
            """{"keyid":"key-4711-secret","repertoireId":"12","num":[],"sms":["\u041F\u0440\u0438\u0432\u0435\u0442"],"emetteur":"ACME","date_envoi":"2026-01-16 21:00","gmt_zone":"Asia/Tokyo","smslong":"999","nostop":"1","ucs2":"1","numAzur":"1"}""",
            gateway.Requests[0].Body);
    }

    [Fact]
    public async Task Send_AutoText_IsGsm7_SinceNumbersMayBeFrench()
    {
        var gateway = new AnsweredClient(200, Accepted);

        await gateway.Client.Directories.SendAsync("12", SmsContent.Create("Fête", SmsEncoding.Auto));

        Assert.Contains("\"sms\":[\"Fete\"]", gateway.Requests[0].Body, StringComparison.Ordinal);
        await Assert.ThrowsAsync<SmsTemplateException>(() => gateway.Client.Directories.SendAsync("12", SmsContent.Create("Привет", SmsEncoding.Auto)));
    }

    [Fact]
    public async Task Send_WhatTheRulesForbid_IsRefusedBeforeSending()
    {
        var gateway = new AnsweredClient(200, Accepted);
        var full = SmsContent.Create(new string('a', 160), sender: SenderId.Parse("ACME"));

        var noRoom = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.Directories.SendAsync("12", full));
        var past = await Assert.ThrowsAsync<SmsRejectedException>(
            () => gateway.Client.Directories.SendAsync("12", Sample.Content, new SmsSendOptions { SendAt = Sample.Noon.GetUtcNow().AddDays(-1) }));

        Assert.All([noRoom, past], error => Assert.NotNull(error.Reason));
        Assert.Empty(gateway.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task Send_RefusedAsAWhole_Throws(int status)
    {
        var gateway = new AnsweredClient(status, """{"etat":{"etat":[{"code":"3","message":"no"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.Directories.SendAsync("12", Sample.Content));

        Assert.Equal((3, "no"), (error.Code, error.GatewayMessage));
    }

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(200, """{"etat":{"etat":[]}}""")]
    [InlineData(500, Accepted)]
    public async Task Send_AnswerThatCannotBeRead_IsUnknownForAll_AndNeverRepeated(int status, string body)
    {
        var gateway = new AnsweredClient(status, body, account => account.RetryUnknownOutcomes = true);

        Sample.AssertKeepsSecrets(await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => gateway.Client.Directories.SendAsync("12", Sample.Content)));

        Assert.Single(gateway.Requests);
    }
}
