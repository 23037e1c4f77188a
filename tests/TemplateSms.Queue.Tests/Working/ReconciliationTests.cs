using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Unknown messages that a gateway's reports are asked about.</summary>
public class ReconciliationTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_InTheReport_IsAccepted(string store)
    {
        await using var database = Stores.Create(store);
        await using var queue = await StartAsync(database, new ScriptedReconciler(SmsReconciled.Accepted));

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "accepted");

        Assert.Equal(["accepted The report has it. reconciliation"], await database.ReadAsync("select outcome, reason, who from sms_attempt"));
        Assert.Single(queue.Gateway.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_InNoReport_IsSentAgainOnceItMayBe(string store)
    {
        await using var database = Stores.Create(store);
        var reconciler = new ScriptedReconciler(SmsReconciled.NotFound);
        await using var queue = await StartAsync(database, reconciler);
        await queue.Queue.SendAsync(TestMessages.Message());
        await TestQueue.UntilAsync(() => reconciler.Calls > 1);
        Assert.Equal(["unknown 1"], await database.ReadAsync("select state, attempts from sms_message"));

        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");
        await database.UntilAsync("select n, outcome, who from sms_attempt order by n", "1 released reconciliation", "2 accepted -");
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_OfWhichNothingIsKnown_StaysUnknown(string store)
    {
        await using var database = Stores.Create(store);
        var reconciler = new ScriptedReconciler(SmsReconciled.StillUnknown);
        await using var queue = await StartAsync(database, reconciler);
        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select state from sms_message", "unknown");
        await database.ExecuteAsync("update sms_attempt set releasable_at = 0");

        var calls = reconciler.Calls;
        await TestQueue.UntilAsync(() => reconciler.Calls > calls + 1);

        Assert.Equal(["unknown 1"], await database.ReadAsync("select state, attempts from sms_message"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_OfOneReferenceAndNumber_AreAskedAboutTogether(string store)
    {
        await using var database = Stores.Create(store);
        var reconciler = new ScriptedReconciler(SmsReconciled.StillUnknown);
        var gateway = new ScriptedGateway { Script = recipient => recipient.Plan.Content.Text == "Unknown" ? ScriptedGateway.Unknown(recipient) : null };
        await using var queue = await StartAsync(database, reconciler, gateway);
        foreach (var text in new[] { "Known", "Unknown" })
            await queue.Queue.SendAsync(TestMessages.Message(text), new SmsSendOptions { Tracker = "order-7" });
        await queue.Queue.SendAsync(TestMessages.Message("Of another order"), new SmsSendOptions { Tracker = "order-8" });
        await database.UntilAsync("select state from sms_message order by id", "accepted", "unknown", "accepted");

        var calls = reconciler.Calls;
        await TestQueue.UntilAsync(() => reconciler.Calls > calls + 1);

        Assert.Equal(["order-7 False", "order-7 True"], reconciler.Asked.Select(send => $"{send.Reference} {send.IsAccepted}").Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Reports_OfOneAccountThatFail_LeaveTheOthersReconciled(string store)
    {
        await using var database = Stores.Create(store);
        var broken = new ScriptedReconciler(SmsReconciled.Accepted) { Failure = new SmsTransportException("Nobody answered.", null!) };
        await using var queue = await TestQueue.StartAsync(
            database,
            queue => queue.ReconcileEvery(TimeSpan.FromMilliseconds(100)).Lane("codes", lane => lane.Through("a")).Lane("default", lane => lane.Through("b")),
            services: services => services
                .AddKeyedSingleton<ISmsClient>("a", new ScriptedGateway { Script = ScriptedGateway.Unknown })
                .AddKeyedSingleton<ISmsClient>("b", new ScriptedGateway { Script = ScriptedGateway.Unknown })
                .AddKeyedSingleton<ISmsReconciler>("a", broken)
                .AddKeyedSingleton<ISmsReconciler>("b", new ScriptedReconciler(SmsReconciled.Accepted)));

        await queue.Queue.SendAsync(TestMessages.Message(kind: SmsKind.Code));
        await queue.Queue.SendAsync(TestMessages.Message(n: 1));
        await database.UntilAsync("select account, state from sms_message order by id", "a unknown", "b accepted");

        await TestQueue.UntilAsync(() => queue.Log.Lines.Any(line => line.Contains("'reconciliation' failed", StringComparison.Ordinal)));
    }

    private static Task<TestQueue> StartAsync(TestStore database, ScriptedReconciler reconciler, ScriptedGateway? gateway = null) => TestQueue.StartAsync(
        database,
        queue => queue.ReconcileEvery(TimeSpan.FromMilliseconds(100)),
        gateway ?? new ScriptedGateway { Script = ScriptedGateway.Once(ScriptedGateway.Unknown) },
        services => services.AddSingleton<ISmsReconciler>(reconciler));

    private sealed class ScriptedReconciler(SmsReconciled result) : ISmsReconciler
    {
        private int _calls;

        public Exception? Failure { get; init; }

        /// <summary>The times that it was asked about something.</summary>
        public int Calls => Volatile.Read(ref _calls);

        /// <summary>The sends that it was asked about last.</summary>
        public IReadOnlyCollection<SmsPastSend> Asked { get; private set; } = [];

        public Task<IReadOnlyList<SmsReconciliation>> ReconcileAsync(IReadOnlyCollection<SmsPastSend> sends, CancellationToken cancellationToken = default)
        {
            Asked = sends;
            Interlocked.Increment(ref _calls);
            if (Failure is not null)
                throw Failure;
            return Task.FromResult<IReadOnlyList<SmsReconciliation>>([.. sends.Where(send => !send.IsAccepted).Select(send => new SmsReconciliation(send, result, "The report has it."))]);
        }
    }
}
