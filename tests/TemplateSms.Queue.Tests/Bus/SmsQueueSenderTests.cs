using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Bus;

/// <summary>Messages that are sent when a bus asks for them.</summary>
public class SmsQueueSenderTests
{
    private static readonly TimeSpan _soon = TimeSpan.FromMilliseconds(200);

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Requests_ThatComeManyTimesAtOnce_SendOnce(string store)
    {
        await using var database = Stores.Create(store);
        MemoryBus? bus = null;
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(made => (bus = made).Deliveries = 8));

        for (var i = 0; i < 5; i++)
            await queue.Queue.SendAsync(TestMessages.Message(n: i));
        await bus!.UntilIdleAsync();
        await database.UntilAsync("select state, count(*), max(attempts) from sms_message group by state", "accepted 5 1");

        Assert.Equal(5, queue.Gateway.Taken.Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Request_ThatTheBusLoses_IsPublishedAgain(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(bus => bus.Losses = 2, publishAgain: _soon));

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Bus_ThatTakesNothing_KeepsNobodyFromQueueing(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(bus => bus.Failures = 1, publishAgain: _soon));

        var receipt = await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(SmsStatus.Queued, receipt.Status);
        Assert.Contains(queue.Log.Lines, line => line.StartsWith("Warning 1 messages are queued, and the bus did not take", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_NotReached_IsPublishedAgainAfterItsWait(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(), new ScriptedGateway { Script = ScriptedGateway.Once(recipient => ScriptedGateway.NotReached(recipient)) });

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state, attempts from sms_message", "accepted 2");

        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_OfUnknownOutcome_IsNotSentAgain(string store)
    {
        await using var database = Stores.Create(store);
        MemoryBus? bus = null;
        await using var queue = await TestQueue.StartAsync(
            database, MemoryBus.Use(made => (bus = made).Deliveries = 3, publishAgain: _soon), new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) });

        await queue.Queue.SendAsync(TestMessages.Message("Unknown"));
        await database.UntilAsync("select state from sms_message", "unknown");
        await queue.Queue.SendAsync(TestMessages.Message("Next"));
        await database.UntilAsync("select state from sms_message order by created, id", "unknown", "accepted");
        await bus!.UntilIdleAsync();

        Assert.Equal(["Unknown", "Next"], queue.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_Paused_SendsNothingUntilItIsResumed(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use());
        await queue.Manager.PauseAsync("default");
        await queue.Queue.SendAsync(TestMessages.Message("Waits"));
        await queue.Queue.SendAsync(TestMessages.Message("First", kind: SmsKind.Marketing));
        await database.UntilAsync("select lane, state from sms_message order by lane", "default queued", "marketing accepted");

        Assert.Equal(["First"], queue.Gateway.Texts);

        await queue.Manager.ResumeAsync("default");
        await database.UntilAsync("select lane, state from sms_message order by lane", "default accepted", "marketing accepted");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Lane_WithARate_SendsNoFasterThanThat(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(queue: builder => builder.Lane("default", lane => lane.RatePerSecond(20, burst: 1))));

        for (var i = 0; i < 20; i++)
            await queue.Queue.SendAsync(TestMessages.Message(n: i));
        await database.UntilAsync("select state, count(*) from sms_message group by state", "accepted 20");

        Assert.Equal(["kept"], await database.ReadAsync("select case when max(started) - min(started) >= 900 then 'kept' else 'too fast' end from sms_attempt"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_OfALaneThatIsSetUpElsewhere_Waits(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use());
        await using var elsewhere = TestQueue.Create(database, builder => builder.WithoutWorker().Lane("news", lane => lane.Takes(SmsKind.Marketing)));
        var receipt = await elsewhere.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Marketing));

        await ((SmsQueueSender)queue.Services.GetService(typeof(SmsQueueSender))!).SendAsync(receipt.QueueId!.Value);

        Assert.Equal(["news queued 0"], await database.ReadAsync("select lane, state, attempts from sms_message"));
        Assert.Contains(queue.Log.Lines, line => line.Contains("'news'", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Requests_ThatComeWhileOneIsClaimed_GoTogether(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use());

        await queue.Queue.SendAsync([.. Enumerable.Range(0, 40).Select(n => TestMessages.Message(n: n))]);
        await database.UntilAsync("select state, count(*), max(attempts) from sms_message group by state", "accepted 40 1");

        Assert.Equal(40, queue.Gateway.Requests.Sum());
        Assert.InRange(queue.Gateway.LargestRequest, 2, 40);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Gateway_ThatDoesNotAnswer_IsTriedByOneMessageAtATime(string store)
    {
        await using var database = Stores.Create(store);
        var tries = 0;
        await using var queue = await TestQueue.StartAsync(
            database,
            MemoryBus.Use(publishAgain: _soon),
            new ScriptedGateway { MaxRecipients = 1, Script = recipient => Interlocked.Increment(ref tries) <= 3 ? ScriptedGateway.NotReached(recipient, retryAfter: TimeSpan.FromMilliseconds(50)) : null });

        await queue.Queue.SendAsync(TestMessages.Message(n: 0));
        await TestQueue.UntilAsync(() => tries > 0);
        await queue.Queue.SendAsync([.. Enumerable.Range(1, 20).Select(n => TestMessages.Message(n: n))]);
        await database.UntilAsync("select state, count(*) from sms_message group by state", "accepted 21");

        Assert.Equal(["3"], await database.ReadAsync("select count(*) from sms_attempt where outcome = 'not_reached'"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Request_ThatIsGivenUpWhileItWaits_LeavesItsMessageQueued(string store)
    {
        await using var database = Stores.Create(store);
        using var givenUp = new CancellationTokenSource();
        await using var queue = await TestQueue.StartAsync(database, MemoryBus.Use(bus => bus.Losses = 2, queue => queue.Lane("default", lane => lane.RatePerSecond(0.5, burst: 1))));
        var sender = (SmsQueueSender)queue.Services.GetService(typeof(SmsQueueSender))!;
        var receipts = (await queue.Queue.SendAsync([TestMessages.Message(n: 1), TestMessages.Message(n: 2)])).Outcomes;
        await sender.SendAsync(receipts[0].Receipt!.QueueId!.Value);

        var waiting = sender.SendAsync(receipts[1].Receipt!.QueueId!.Value, givenUp.Token);
        // A request that is looked at after it.
        await sender.SendAsync(Guid.NewGuid());
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(["accepted 1", "queued 0"], await database.ReadAsync("select state, attempts from sms_message order by state"));
    }

    [Fact]
    public async Task Time_ThatIsNotOverZero_IsRefused()
    {
        await using var database = new SqliteStore();

        Assert.Throws<ArgumentOutOfRangeException>(() => TestQueue.Create(database, MemoryBus.Use(publishAgain: TimeSpan.Zero)));
    }
}
