using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Sending.Tests.Telemetry;

namespace TemplateSms.Sending.Tests.Queues;

/// <summary>One request of a queue's choosing: it is made once, and each of its messages gets an outcome.</summary>
public sealed class SendOnceTests
{
    private int _requests;

    [Fact]
    public async Task Outcome_Accepted_IsAReceipt()
    {
        var engine = Engine(() => StubClient.Answer("0:3"));

        var outcome = Assert.Single(await engine.SendOnceAsync([new(TestMessage.Number, PlanOf(engine), Position: 7)], mayLeave: () => true));

        var receipt = outcome.Receipt!;
        Assert.Equal((TestMessage.Number, 7, SmsStatus.Accepted, 0, 3), (receipt.To, receipt.Position, receipt.Status, receipt.Code, receipt.BilledSegments));
        Assert.Equal("stub", receipt.Gateway);
    }

    [Fact]
    public async Task Outcome_RefusedByTheGateway_IsARejectionWithItsCode()
    {
        var outcome = await SendAsync(Engine(() => StubClient.Answer("21")));

        Assert.Equal((21, "refused", false), (outcome.Rejection!.Code, outcome.Rejection.GatewayMessage, outcome.IsNotReached));
    }

    [Fact]
    public async Task Outcome_NoAnswerThatCanBeRead_IsUnknown()
    {
        var outcome = await SendAsync(Engine(StubClient.NoAnswer));

        Assert.Equal(502, outcome.Unknown!.StatusCode);
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Outcome_UnknownWhereTheAccountRepeatsThose_IsNotRepeated()
    {
        var engine = Engine(StubClient.NoAnswer, account => account.RetryUnknownOutcomes = true);

        var outcome = await SendAsync(engine);

        Assert.NotNull(outcome.Unknown);
        Assert.Equal((1, true), (_requests, engine.RetriesUnknownOutcomes));
    }

    [Fact]
    public async Task Outcome_NotReached_IsNotTriedAgain()
    {
        var outcome = await SendAsync(Engine(() => throw new HttpRequestException(HttpRequestError.ConnectionError)));

        Assert.True(outcome.IsNotReached);
        Assert.Equal("The gateway was not reached: no connection was made.", outcome.Rejection!.Reason);
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Outcome_NotTakenForNow_HasTheStatusAndTheWaitThatTheGatewayAsksFor()
    {
        var engine = Engine(
            () => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Headers = { { "Retry-After", "30" } } },
            account => account.NotTakenStatuses.Add(503));

        var outcome = await SendAsync(engine);

        Assert.True(outcome.IsNotReached);
        Assert.Equal((503, TimeSpan.FromSeconds(30)), (outcome.Rejection!.StatusCode, outcome.Rejection.RetryAfter));
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Outcome_OfSeveral_IsOneForEachInTheirOrder()
    {
        var engine = Engine(() => StubClient.Answer("0,21,0"));
        var plan = PlanOf(engine);
        var numbers = StubClient.Numbers(3);

        var outcomes = await engine.SendOnceAsync([.. numbers.Select((to, place) => new SmsRecipient(to, plan, 10 + place))], mayLeave: () => true);

        Assert.Equal([(numbers[0], 10, null), (numbers[1], 11, 21), (numbers[2], 12, null)], outcomes.Select(outcome => (outcome.To, outcome.Position, outcome.Rejection?.Code)));
        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Outcome_RequestRefusedAsAWhole_IsARejectionOfEach()
    {
        var engine = Engine(() => StubClient.Refused(5));
        var plan = PlanOf(engine);

        var outcomes = await engine.SendOnceAsync([.. StubClient.Numbers(2).Select((to, place) => new SmsRecipient(to, plan, place))], mayLeave: () => true);

        Assert.Equal([5, 5], outcomes.Select(outcome => outcome.Rejection?.Code));
    }

    [Fact]
    public async Task Limits_AccountMayMakeNoRequestNow_AreNotAsked()
    {
        const double oneInQuarterOfAnHour = 0.00111;
        var engine = Engine(() => StubClient.Answer("0"), account => (account.MaxRequestsPerSecond, account.MaxConcurrentRequests) = (oneInQuarterOfAnHour, 1));
        await engine.SendAsync(TestMessage.Message);

        await SendAsync(engine);
        var outcome = await SendAsync(engine);

        Assert.NotNull(outcome.Receipt);
        Assert.Equal(3, _requests);
    }

    [Fact]
    public async Task Circuit_Open_HoldsNothingBack()
    {
        var isDown = true;
        var engine = Engine(
            () => isDown ? throw new HttpRequestException(HttpRequestError.ConnectionError) : StubClient.Answer("0"), account => account.MaxRetries = 0);
        for (var i = 0; i < 30; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));
        var before = _requests;
        isDown = false;

        await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));
        var outcome = await SendAsync(engine);

        Assert.NotNull(outcome.Receipt);
        Assert.Equal(before + 1, _requests);
    }

    [Fact]
    public async Task Circuit_RequestsOfAQueueFail_OpensForTheClientsOwnSends()
    {
        var engine = Engine(() => throw new HttpRequestException(HttpRequestError.ConnectionError), account => account.MaxRetries = 0);
        for (var i = 0; i < 30; i++)
            await SendAsync(engine);

        await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(30, _requests);
    }

    [Fact]
    public async Task Circuit_RequestsAreTakenBack_SaysNothingOfTheGateway()
    {
        var engine = StubClient.Of((request, _) => Answers.CodesAsync(request, 0), account => account.MaxRetries = 0);
        for (var i = 0; i < 30; i++)
            Assert.True((await engine.SendOnceAsync([new(TestMessage.Number, PlanOf(engine), 0)], mayLeave: () => false))[0].IsNotReached);

        var receipt = await engine.SendAsync(TestMessage.Message);

        Assert.Equal(SmsStatus.Accepted, receipt.Status);
    }

    [Fact]
    public async Task Pause_AskedForByTheGateway_HoldsNothingBack()
    {
        var engine = Engine(() => _requests == 1
            ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Headers = { { "Retry-After", "3600" } } }
            : StubClient.Answer("0"));
        await SendAsync(engine);

        var paused = await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Message));
        var outcome = await SendAsync(engine);

        Assert.NotNull(paused.RetryAfter);
        Assert.NotNull(outcome.Receipt);
        Assert.Equal(2, _requests);
    }

    [Fact]
    public async Task Rules_RefuseOneOfSeveral_SendsToTheOthers()
    {
        var engine = Engine(() => StubClient.Answer("0"));
        var numbers = StubClient.Numbers(2);
        var shared = new object();
        var rules = engine.Rules;
        SmsRecipient[] recipients =
        [
            new(numbers[0], new SharingPlan(rules, shared) { Refusal = "it is too rude." }, 0),
            new(numbers[1], new SharingPlan(rules, shared), 1),
        ];

        var outcomes = await engine.SendOnceAsync(recipients, mayLeave: () => true);

        Assert.Equal(("it is too rude.", false), (outcomes[0].Rejection!.Reason, outcomes[0].IsNotReached));
        Assert.NotNull(outcomes[1].Receipt);
    }

    [Fact]
    public async Task Rules_LetAMessageLeaveLaterOnly_IsNotReachedWithTheWait()
    {
        var clock = new FakeTimeProvider();
        var engine = Engine(() => StubClient.Answer("0"), clock: clock);
        var plan = new SharingPlan(engine.Rules, new object()) { From = clock.GetUtcNow().AddHours(8), TimeProblem = "not at night." };

        var outcome = Assert.Single(await engine.SendOnceAsync([new(TestMessage.Number, plan, 0)], mayLeave: () => true));

        Assert.True(outcome.IsNotReached);
        Assert.Equal((null, TimeSpan.FromHours(8)), (outcome.Rejection!.StatusCode, outcome.Rejection.RetryAfter));
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task Rules_ProblemThatNoWaitCures_IsARejection()
    {
        var engine = Engine(() => StubClient.Answer("0"));

        var outcome = await SendAsync(engine, new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1) });

        Assert.Contains("leave SendAt out", outcome.Rejection!.Reason, StringComparison.Ordinal);
        Assert.Equal((false, 0), (outcome.IsNotReached, _requests));
    }

    [Fact]
    public void Plan_OfAMessageThatCannotBeSentNow_TellsSoAndThrowsNothing()
    {
        var engine = Engine(() => StubClient.Answer("0"));
        var later = engine.Plan(TestMessage.Message, new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1), Key = "shipped/4711" });

        Assert.NotNull(later.ProblemFor(TestMessage.Number));
        Assert.Null(later.RefusalFor(TestMessage.Number));
        Assert.Equal(DateTimeOffset.UnixEpoch, later.PermittedFrom(DateTimeOffset.UnixEpoch));
        Assert.Throws<SmsTemplateException>(() => engine.Plan(SmsContent.Create("Привет").To(TestMessage.Number)));
    }

    [Fact]
    public async Task Request_ThatCannotBeMadeOfItsMessages_ThrowsBeforeAnythingLeaves()
    {
        var engine = Engine(() => StubClient.Answer("0"), account => account.MaxRecipients = 2);
        var plan = PlanOf(engine);
        var numbers = StubClient.Numbers(3);
        var foreign = new SmsPlan(GatewayRules.Twilio, TestMessage.Content, null);
        SmsRecipient[][] requests =
        [
            [],
            [.. numbers.Select(to => new SmsRecipient(to, plan, 0))],
            [new(numbers[0], plan, 0), new(numbers[1], PlanOf(engine), 1)],
            [new(numbers[0], plan, 0), new(numbers[0], plan, 1)],
            [new(numbers[0], foreign, 0)],
            [default],
        ];

        foreach (var request in requests)
            await Assert.ThrowsAsync<ArgumentException>(() => engine.SendOnceAsync(request, mayLeave: () => true));
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task Engine_Disposed_ThrowsBeforeAnythingLeaves()
    {
        var engine = Engine(() => StubClient.Answer("0"));
        var plan = PlanOf(engine);
        engine.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => engine.SendOnceAsync([new(TestMessage.Number, plan, 0)], mayLeave: () => true));
        Assert.Throws<ObjectDisposedException>(() => PlanOf(engine));
        Assert.Equal(0, _requests);
    }

    [Fact]
    public async Task Options_HaveBecomeInvalid_IsNotReachedSinceTheyMayBePutRight()
    {
        var options = new StubOptions();
        using var http = new HttpClient();
        var engine = SmsEngine.Create(() => options, account => new StubProtocol(account), () => http);
        var plan = PlanOf(engine);
        options = new StubOptions { Key = "" };

        var outcome = Assert.Single(await engine.SendOnceAsync([new(TestMessage.Number, plan, 0)], mayLeave: () => true));

        Assert.True(outcome.IsNotReached);
        Assert.Equal("The request could not be made (OptionsValidationException), so nothing was sent.", outcome.Rejection!.Reason);
        Assert.Throws<OptionsValidationException>(() => PlanOf(engine));
    }

    [Fact]
    public void Account_OfTheQueue_IsTheOneOfTheOptions()
    {
        var engine = Engine(StubClient.NoAnswer, account => (account.Timeout, account.MaxRecipients, account.MaxRequestsPerSecond) = (TimeSpan.FromSeconds(7), 42, 8));

        Assert.Equal((TimeSpan.FromSeconds(7), 42, false, 8), (engine.Timeout, engine.MaxRecipients, engine.RetriesUnknownOutcomes, engine.MaxRequestsPerSecond));
    }

    private static SmsPlan PlanOf(SmsEngine<StubProtocol> engine, SmsSendOptions? options = null) => engine.Plan(TestMessage.Message, options);

    private static async Task<SmsOutcome> SendAsync(SmsEngine<StubProtocol> engine, SmsSendOptions? options = null) =>
        Assert.Single(await engine.SendOnceAsync([new(TestMessage.Number, PlanOf(engine, options), 0)], mayLeave: () => true));

    private SmsEngine<StubProtocol> Engine(Func<HttpResponseMessage> answer, Action<StubOptions>? change = null, TimeProvider? clock = null) => StubClient.Of(
        (_, _) =>
        {
            _requests++;
            return Task.FromResult(answer());
        },
        change,
        clock);

    /// <summary>The plan of a gateway whose texts can share a request, and which has rules of its own.</summary>
    private sealed class SharingPlan(GatewayRules rules, object key) : SmsPlan(rules, TestMessage.Content, options: null)
    {
        public string? Refusal { get; init; }

        public string? TimeProblem { get; init; }

        public DateTimeOffset From { get; init; }

        public override string? TextProblem => Refusal;

        public override string? Problem => Refusal ?? TimeProblem;

        public override object RequestKey => key;

        public override DateTimeOffset PermittedFrom(DateTimeOffset time) => From > time ? From : time;
    }
}
