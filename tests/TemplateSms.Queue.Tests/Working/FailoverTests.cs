using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages that go on to another account.</summary>
public class FailoverTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_NotReached_GoesToTheNextAccountAtOnce(string store)
    {
        await using var database = Stores.Create(store);
        var first = new ScriptedGateway { Script = recipient => ScriptedGateway.NotReached(recipient) };
        var second = new ScriptedGateway();
        await using var queue = await StartAsync(database, first, second);

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select n, account, outcome from sms_attempt order by n", "1 a not_reached", "2 b accepted");

        Assert.Equal((0, 1), (first.Taken.Count, second.Taken.Count));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_ThatMayHaveBeenSentOrIsRefused_GoesNoFurther(string store)
    {
        await using var database = Stores.Create(store);
        var first = new ScriptedGateway { Script = recipient => recipient.Plan.Content.Text == "Unknown" ? ScriptedGateway.Unknown(recipient) : ScriptedGateway.Refused(recipient) };
        var second = new ScriptedGateway();
        await using var queue = await StartAsync(database, first, second);

        await queue.Queue.SendAsync(TestMessages.Message("Unknown"));
        await queue.Queue.SendAsync(TestMessages.Message("Refused", 1));
        await database.UntilAsync("select state, account, code from sms_message order by id", "unknown a -", "rejected a 11");

        Assert.Empty(second.Taken);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_ThatNoAccountGets_ComesBackToTheFirst(string store)
    {
        await using var database = Stores.Create(store);
        var first = new ScriptedGateway { Script = ScriptedGateway.Once(recipient => ScriptedGateway.NotReached(recipient)) };
        var second = new ScriptedGateway { Script = recipient => ScriptedGateway.NotReached(recipient) };
        await using var queue = await StartAsync(database, first, second);

        await queue.Queue.SendAsync(TestMessages.Message());
        await database.UntilAsync("select n, account, outcome from sms_attempt order by n", "1 a not_reached", "2 b not_reached", "3 a accepted");
    }

    private static Task<TestQueue> StartAsync(TestStore database, ScriptedGateway first, ScriptedGateway second) => TestQueue.StartAsync(
        database,
        queue => queue.Lane("default", lane => lane.Through("a", "b")),
        services: services => services.AddKeyedSingleton<ISmsClient>("a", first).AddKeyedSingleton<ISmsClient>("b", second));
}
