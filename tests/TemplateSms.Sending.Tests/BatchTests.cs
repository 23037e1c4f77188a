using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>Messages to many: how they are divided into requests, and what becomes of each.</summary>
public sealed class BatchTests
{
    private int _requests;

    [Fact]
    public async Task Batch_MoreThanOneRequestTakes_IsDividedAndKeepsPositions()
    {
        var engine = Engine(sizes: 2, (_, to) => string.Join(',', Enumerable.Repeat("0", to)));

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(5));

        Assert.Equal(3, _requests);
        Assert.Equal([0, 1, 2, 3, 4], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal(StubClient.Numbers(5), receipt.Accepted.Select(accepted => accepted.To));
    }

    [Fact]
    public async Task Batch_SomeRefused_TellsEachApart()
    {
        var receipt = await Engine(sizes: 10, (_, _) => "0,21,0").SendAsync(TestMessage.Content, StubClient.Numbers(3));

        Assert.Equal([0, 2], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal((1, 21), (Assert.Single(receipt.Rejected).Position, receipt.Rejected[0].Code));
    }

    [Fact]
    public async Task Batch_OfAGatewayForOneEach_RefusesOnlyTheRecipient()
    {
        var receipt = await Engine(sizes: 1, (request, _) => request == 1 ? "21" : "0").SendAsync(TestMessage.Content, StubClient.Numbers(3));

        Assert.Equal(0, Assert.Single(receipt.Rejected).Position);
        Assert.Equal([1, 2], receipt.Accepted.Select(accepted => accepted.Position));
    }

    [Fact]
    public async Task Batch_OfAGatewayForOneEach_IsSentSideBySideWithinTheLimit()
    {
        const int places = 4;
        var inFlight = 0;
        var most = 0;
        var full = new TaskCompletionSource();
        var engine = StubClient.Of(
            async (_, _) =>
            {
                if (Interlocked.Increment(ref _requests) == 1)
                    return StubClient.Answer("0");
                var now = Interlocked.Increment(ref inFlight);
                lock (full)
                    most = Math.Max(most, now);
                if (now == places)
                    full.TrySetResult();
                await full.Task;
                Interlocked.Decrement(ref inFlight);
                return StubClient.Answer("0");
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = places;
            });

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(20));

        Assert.Equal((20, places), (receipt.Accepted.Count, most));
    }

    [Fact]
    public async Task Batch_NoRequestReachesTheGateway_MakesEachAndThrows()
    {
        var engine = StubClient.Of(
            (_, _) =>
            {
                _requests++;
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxRetries = 0;
            });

        await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Content, StubClient.Numbers(3)));

        Assert.Equal(3, _requests);
    }

    [Theory]
    [InlineData("0,down,lost")]
    [InlineData("down,0,lost")]
    [InlineData("down,lost,0")]
    [InlineData("lost,down,0")]
    [InlineData("lost,0,down")]
    [InlineData("refused,0,lost,down")]
    [InlineData("down,refused,lost,0")]
    [InlineData("lost,down")]
    [InlineData("refused,down")]
    [InlineData("down,refused")]
    public async Task Batch_RequestsThatEndDifferently_AreEachSettledWhateverTheirOrder(string ends)
    {
        var end = ends.Split(',');
        var numbers = StubClient.Numbers(end.Length);
        var clock = new FastClock();

        var receipt = await clock.UntilAsync(Ending(numbers, end, clock).SendAsync(TestMessage.Content, numbers));

        Assert.Equal(end, receipt.Outcomes.Select(EndOf));
        Assert.Equal(numbers, receipt.Outcomes.Select(outcome => outcome.To));
        Assert.Equal(Enumerable.Range(0, end.Length), receipt.Outcomes.Select(outcome => outcome.Position));
    }

    [Theory]
    [InlineData("down", typeof(SmsTransportException))]
    [InlineData("lost", typeof(SmsOutcomeUnknownException))]
    [InlineData("refused", typeof(SmsRejectedException))]
    public async Task Batch_RequestsThatAllEndAlike_ThrowIt(string end, Type expected)
    {
        var numbers = StubClient.Numbers(3);

        var clock = new FastClock();

        var error = await Assert.ThrowsAsync(expected, () => clock.UntilAsync(Ending(numbers, [end, end, end], clock).SendAsync(TestMessage.Content, numbers)));

        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Batch_HandlerThatBreaks_CostsOnlyItsOwnRecipients()
    {
        var numbers = StubClient.Numbers(3);

        var receipt = await Ending(numbers, ["0", "broken", "0"], TimeProvider.System).SendAsync(TestMessage.Content, numbers);

        Assert.Equal([0, 2], receipt.Accepted.Select(accepted => accepted.Position));
        var rejection = Assert.Single(receipt.Rejected);
        Assert.True(rejection.NotReached);
        Assert.Contains(nameof(InvalidOperationException), rejection.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("+33", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_NumberTwiceForOneText_GetsItOnce()
    {
        var numbers = StubClient.Numbers(3);
        var engine = Engine(sizes: 10, (_, to) => string.Join(',', Enumerable.Range(0, to).Select(i => i == 1 ? "21" : "0:2")));

        var receipt = await engine.SendAsync(TestMessage.Content, [numbers[0], numbers[0], numbers[1], numbers[2], numbers[1]]);

        Assert.Equal([(0, null, 2), (1, 0, 0), (3, (int?)null, (int?)2)], receipt.Accepted.Select(accepted => (accepted.Position, accepted.SameAs, accepted.BilledSegments)));
        Assert.Equal([(2, null), (4, (int?)2)], receipt.Rejected.Select(rejected => (rejected.Position, rejected.SameAs)));
    }

    [Fact]
    public async Task Batch_EqualMessages_AreAllSent()
    {
        var sent = 0;
        var engine = Engine(sizes: 10, (_, to) =>
        {
            sent += to;
            return string.Join(',', Enumerable.Repeat("0", to));
        });
        var message = TestMessage.Content.To(StubClient.Numbers(1)[0]);

        var receipt = await engine.SendAsync([message, message, message]);

        Assert.Equal((3, 3), (sent, receipt.Accepted.Count));
        Assert.All(receipt.Accepted, accepted => Assert.Null(accepted.SameAs));
    }

    [Fact]
    public async Task Batch_CancelledBetweenRequests_KeepsWhatWasAccepted()
    {
        using var cancellation = new CancellationTokenSource();
        var engine = StubClient.Of(
            async (_, _) =>
            {
                await cancellation.CancelAsync();
                return StubClient.Answer("0");
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
            });

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(3), cancellationToken: cancellation.Token);

        Assert.Equal(3, receipt.Outcomes.Count);
        Assert.Equal([1, 2], receipt.Rejected.Select(rejected => rejected.Position));
        Assert.All(receipt.Rejected, rejected => Assert.Equal("The send was cancelled, so nothing was sent.", rejected.Reason));
    }

    [Fact]
    public async Task Batch_ClientDisposedBetweenRequests_KeepsWhatWasAccepted()
    {
        SmsEngine<StubProtocol>? engine = null;
        engine = StubClient.Of(
            (_, _) =>
            {
                engine!.Dispose();
                return Task.FromResult(StubClient.Answer("0"));
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = 1;
            });

        var receipt = await engine.SendAsync(TestMessage.Content, StubClient.Numbers(3));

        Assert.Equal(0, Assert.Single(receipt.Accepted).Position);
        Assert.All(receipt.Rejected, rejected => Assert.Equal((true, "The client was disposed, so nothing was sent."), (rejected.NotReached, rejected.Reason)));
    }

    [Fact]
    public async Task Batch_TrackerOfOneMessageThatTheRulesRefuse_RefusesOnlyThatMessage()
    {
        var engine = StubClient.Of(
            (_, _) => Task.FromResult(StubClient.Answer("0")), account => account.Rules = account.Rules with { MostTrackerCharacters = 5 });
        SmsMessage[] messages = [SmsContent.Create("Hi", tracker: "toolong").To(TestMessage.Number), SmsContent.Create("Hi", tracker: "t1").To(TestMessage.Number)];

        var receipt = await engine.SendAsync(messages);

        Assert.Equal(0, Assert.Single(receipt.Rejected).Position);
        Assert.Equal(1, Assert.Single(receipt.Accepted).Position);
        await Assert.ThrowsAsync<SmsTemplateException>(() => engine.SendAsync(messages, new SmsSendOptions { Tracker = "toolong" }));
    }

    [Fact]
    public async Task Batch_TextThatThePlanRefuses_IsRejectedAndTheOthersAreSent()
    {
        SmsMessage[] messages = [SmsContent.Create("Привет", SmsEncoding.Ucs2).To(TestMessage.Number), TestMessage.Message];

        var receipt = await Engine(sizes: 10, (_, _) => "0").SendAsync(messages);

        Assert.Equal(1, Assert.Single(receipt.Accepted).Position);
        Assert.Equal(StubProtocol.NoUcs2, Assert.Single(receipt.Rejected).Reason);
    }

    [Fact]
    public async Task Batch_OfNobody_MakesNoRequest()
    {
        var receipt = await Engine(sizes: 10, (_, _) => "0").SendAsync(TestMessage.Content, []);

        Assert.True(receipt.AllAccepted);
        Assert.Equal(0, _requests);
    }

    /// <summary>An engine whose request to each number ends as a test says.</summary>
    private static SmsEngine<StubProtocol> Ending(PhoneNumber[] numbers, string[] ends, TimeProvider clock) => StubClient.Of(
        (request, _) =>
        {
            var first = PhoneNumber.Parse(request.Headers.GetValues(StubProtocol.FirstHeader).Single());
            return Task.FromResult(ends[Array.IndexOf(numbers, first)] switch
            {
                "down" => throw new HttpRequestException(HttpRequestError.ConnectionError),
                "broken" => throw new InvalidOperationException($"A handler of the user's broke at {numbers[0].Value}."),
                "lost" => StubClient.NoAnswer(),
                "refused" => StubClient.Refused(3),
                var codes => StubClient.Answer(codes),
            });
        },
        account =>
        {
            account.MaxRecipients = 1;
            account.BatchTimeout = TimeSpan.FromSeconds(20);
        },
        clock);

    private static string EndOf(SmsOutcome outcome) => outcome switch
    {
        { Receipt: not null } => "0",
        { Unknown: not null } => "lost",
        { IsNotReached: true } => "down",
        _ => "refused",
    };

    private SmsEngine<StubProtocol> Engine(int sizes, Func<int, int, string> answer) => StubClient.Of(
        async (request, cancellationToken) =>
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubClient.Answer(answer(Interlocked.Increment(ref _requests), body.Split("3368001").Length - 1));
        },
        account => account.MaxRecipients = sizes);
}
