using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages that go together in one request.</summary>
public class RequestGroupTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_ThatMayGoTogether_DoSoWithAnOutcomeEach(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync([.. Enumerable.Range(0, 60).Select(n => TestMessages.Message(n switch { 7 => "Refused", 8 => "Unknown", _ => "Taken" }, n))]);

        await using var worker = await TestQueue.StartAsync(database, gateway: new ScriptedGateway
        {
            Script = recipient => recipient.Plan.Content.Text switch
            {
                "Refused" => ScriptedGateway.Refused(recipient),
                "Unknown" => ScriptedGateway.Unknown(recipient),
                _ => null,
            },
        });
        await database.UntilAsync("select state, count(*) from sms_message group by state order by state", "accepted 58", "rejected 1", "unknown 1");

        Assert.Equal(50, worker.Gateway.LargestRequest);
        Assert.Equal(["rejected Refused", "unknown Unknown"], await database.ReadAsync("select state, body from sms_message where state <> 'accepted' order by id"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_AfterAGatewayWasDown_GoTogetherAgain(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync([.. Enumerable.Range(0, 300).Select(n => TestMessages.Message("Hello", n))]);
        var failures = 42;
        var gateway = new ScriptedGateway
        {
            Script = recipient => Interlocked.Decrement(ref failures) >= 0 ? ScriptedGateway.NotReached(recipient) : null,
            BeforeAnswering = _ => Task.Delay(20),
        };

        await using var worker = await TestQueue.StartAsync(database, queue => queue.InFlight(40), gateway);
        await database.UntilAsync("select state, count(*) from sms_message group by state", "accepted 300");

        // Those that failed, one after the other that is tried, and then as many as fit.
        Assert.Equal([40, 1, 1, 1], gateway.Requests.Take(4));
        Assert.InRange(gateway.Requests.Count, 4 + (298 / 40), 4 + (300 / 10) + 5);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Messages_ToOneNumber_GoInRequestsOfTheirOwn(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync([TestMessages.Message("One"), TestMessages.Message("Two"), TestMessages.Message("Three", 1)]);

        await using var worker = await TestQueue.StartAsync(database);
        await database.UntilAsync("select state from sms_message", "accepted", "accepted", "accepted");

        Assert.Equal(2, worker.Gateway.LargestRequest);
        Assert.Equal(3, worker.Gateway.Taken.Count);
    }
}
