using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Isendpro.Tests.Calls;
using TemplateSms.Sending;

namespace TemplateSms.Isendpro.Tests;

/// <summary>The client as a queue uses it: plans, and one request at a time.</summary>
public sealed class QueueTransportTests
{
    private const string Accepted = """{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"2"}]}}""";
    private static readonly SmsContent _marketing = SmsContent.Create("Sale!", kind: SmsKind.Marketing);

    [Theory]
    [InlineData("2026-01-15T12:00:00Z", "2026-01-15T12:00:00Z")]
    [InlineData("2026-01-15T18:59:59Z", "2026-01-15T18:59:59Z")]
    [InlineData("2026-01-15T19:00:00Z", "2026-01-16T07:00:00Z")]
    [InlineData("2026-01-15T23:30:00Z", "2026-01-16T07:00:00Z")]
    [InlineData("2026-01-15T06:59:59Z", "2026-01-15T07:00:00Z")]
    [InlineData("2026-12-31T21:00:00Z", "2027-01-01T07:00:00Z")]
    [InlineData("2026-03-28T22:30:00Z", "2026-03-29T06:00:00Z")]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29T06:00:00Z")]
    [InlineData("2026-10-24T22:30:00Z", "2026-10-25T07:00:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T07:00:00Z")]
    public void PermittedFrom_Marketing_IsTheEndOfTheQuietHoursOnTheAccountsClock(string time, string permitted)
    {
        foreach (var handling in Enum.GetValues<QuietHoursHandling>())
        {
            var plan = new AnsweredClient(200, Accepted, account => account.QuietHours = handling).Client.Plan(_marketing.To(Sample.Number));

            Assert.Equal(Time(permitted), plan.PermittedFrom(Time(time)));
            Assert.Equal(Time(permitted), plan.PermittedFrom(Time(permitted)));
        }
    }

    [Fact]
    public void PermittedFrom_Transactional_IsAnyTime() =>
        Assert.Equal(Time("2026-01-15T22:30:00Z"), new AnsweredClient(200, Accepted).Client.Plan(Sample.Message).PermittedFrom(Time("2026-01-15T22:30:00Z")));

    [Fact]
    public void Plan_MarketingAtNight_HasAProblemOfTheTimeAlone()
    {
        using var http = new HttpClient();
        var client = new IsendproClient(http, Sample.Options(new Uri("https://gateway.invalid/")), new FakeTimeProvider(Time("2026-01-15T22:30:00Z")));

        var plan = client.Plan(_marketing.To(Sample.Number));

        Assert.Contains("20:00", plan.ProblemFor(Sample.Number), StringComparison.Ordinal);
        Assert.Null(plan.RefusalFor(Sample.Number));
    }

    [Fact]
    public void Plan_NoRoomForStop_HasAProblemOfTheText()
    {
        var full = SmsContent.Create(new string('a', 160), sender: SenderId.Parse("ACME"));

        var plan = new AnsweredClient(200, Accepted).Client.Plan(full.To(Sample.Number));

        Assert.Contains("STOP", plan.TextProblem, StringComparison.Ordinal);
        Assert.Equal(plan.TextProblem, plan.RefusalFor(Sample.Number));
    }

    [Fact]
    public void Plan_Ucs2ToFrance_IsRefusedForThatNumber()
    {
        var plan = new AnsweredClient(200, Accepted).Client.Plan(SmsContent.Create("Привет", SmsEncoding.Ucs2).To(Sample.Number));

        Assert.Null(plan.TextProblem);
        Assert.Contains("UCS-2", plan.RefusalFor(Sample.Number), StringComparison.Ordinal);
        Assert.Null(plan.RefusalFor(Sample.Abroad));
    }

    [Fact]
    public async Task SendOnce_OneMessage_IsASingleSend()
    {
        var gateway = new AnsweredClient(200, Accepted);

        var outcome = Assert.Single(await SendAsync(gateway.Client, Sample.Message));

        Assert.Equal((0, 2, "isendpro"), (outcome.Receipt!.Code, outcome.Receipt.BilledSegments, outcome.Receipt.Gateway));
        Assert.Equal("/cgi-bin/sms", Assert.Single(gateway.Requests).Target);
    }

    [Fact]
    public async Task SendOnce_SeveralThatShareARequest_AreOneWithAnOutcomeEach()
    {
        var gateway = new AnsweredClient(200, """{"etat":{"etat":[{"code":"11","tel":"21698360524"},{"code":0,"tel":"0680010203","smslong":"1"}]}}""");

        var outcomes = await SendAsync(gateway.Client, SmsContent.Create("One", tracker: "t1").To(Sample.Number), SmsContent.Create("Two", tracker: "t2").To(Sample.Abroad));

        Assert.Equal(("t1", 11), (outcomes[0].Receipt?.Tracker, outcomes[1].Rejection?.Code));
        Assert.Equal(
            ("POST", "/cgi-bin/smsmulti", """{"keyid":"key-4711-secret","num":["33680010203","21698360524"],"sms":["One","Two"],"tracker":["t1","t2"]}"""),
            Assert.Single(gateway.Requests));
    }

    [Fact]
    public async Task SendOnce_AnswerThatDoesNotTellWhoseIsWhose_IsUnknownForAll()
    {
        var gateway = new AnsweredClient(200, Accepted);

        var outcomes = await SendAsync(gateway.Client, Sample.Message, Sample.Content.To(Sample.Abroad));

        Assert.All(outcomes, outcome => Assert.NotNull(outcome.Unknown));
        Assert.Single(gateway.Requests);
    }

    [Theory]
    [InlineData(QuietHoursHandling.Refuse)]
    [InlineData(QuietHoursHandling.Schedule)]
    public async Task SendOnce_MarketingPlannedByDayAndSentAtNight_StaysInTheQueue(QuietHoursHandling handling)
    {
        var clock = new FakeTimeProvider(Time("2026-01-15T18:59:59Z"));
        using var http = new HttpClient();
        var client = new IsendproClient(http, Sample.Options(new Uri("https://gateway.invalid/"), account => account.QuietHours = handling), clock);
        var plan = client.Plan(_marketing.To(Sample.Number));
        clock.Advance(TimeSpan.FromSeconds(1));

        var outcome = Assert.Single(await client.SendOnceAsync([new(Sample.Number, plan, 0)], mayLeave: () => throw new InvalidOperationException("Nothing may be sent.")));

        Assert.True(outcome.IsNotReached);
        Assert.Equal(TimeSpan.FromHours(12), outcome.Rejection!.RetryAfter);
    }

    [Fact]
    public async Task SendOnce_PlanOfSomebodyElse_IsRefusedAndQuotesNothing()
    {
        var gateway = new AnsweredClient(200, Accepted);

        var outcome = Assert.Single(await gateway.Client.SendOnceAsync([new(Sample.Number, new SmsPlan(GatewayRules.Isendpro, Sample.Content, null), 0)], mayLeave: () => true));

        Assert.Equal(("its request cannot be written (InvalidCastException).", false), (outcome.Rejection!.Reason, outcome.IsNotReached));
        Assert.Empty(gateway.Requests);
    }

    [Fact]
    public void Account_AsTheQueueSeesIt_IsThatOfTheOptions()
    {
        var client = new AnsweredClient(200, Accepted, account => (account.Timeout, account.MaxRecipientsPerRequest, account.MaxRequestsPerSecond) = (TimeSpan.FromSeconds(7), 50, 8)).Client;

        Assert.Equal((TimeSpan.FromSeconds(7), 50, false, 8), (client.Timeout, client.MaxRecipients, client.RetriesUnknownOutcomes, client.MaxRequestsPerSecond));
    }

    [Fact]
    public async Task Directory_WithAKey_IsRefusedBeforeSending()
    {
        var gateway = new AnsweredClient(200, Accepted);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => gateway.Client.Directories.SendAsync("12", Sample.Content, new SmsSendOptions { Key = "sale/2026" }));

        Assert.Contains("ISmsQueue", error.Reason, StringComparison.Ordinal);
        Assert.Empty(gateway.Requests);
    }

    private static DateTimeOffset Time(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);

    private static Task<IReadOnlyList<SmsOutcome>> SendAsync(IsendproClient client, params SmsMessage[] messages) =>
        client.SendOnceAsync([.. messages.Select((message, place) => new SmsRecipient(message.To, client.Plan(message), place))], mayLeave: () => true);
}
