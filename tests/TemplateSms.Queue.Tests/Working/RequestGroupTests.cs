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
