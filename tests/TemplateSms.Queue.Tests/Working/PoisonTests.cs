using Microsoft.Extensions.Options;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Working;

/// <summary>Messages that throw before anything leaves.</summary>
public class PoisonTests
{
    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_ThatCannotBeMade_IsRejectedAndOthersGo(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync(TestMessages.Message("Poison"));
        await database.ExecuteAsync("update sms_message set phone = 'nobody'");
        await door.Queue.SendAsync(TestMessages.Message("Sent", 1));

        await using var worker = await TestQueue.StartAsync(database);
        await database.UntilAsync("select state, reason from sms_message order by id", "rejected The message could not be made (FormatException).", "accepted -");

        Assert.Equal(["Sent"], worker.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_ThatThrowsInARequestOfMany_IsRejectedAlone(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync([TestMessages.Message("One", 1), TestMessages.Message("Poison", 2), TestMessages.Message("Two", 3)]);

        await using var worker = await TestQueue.StartAsync(
            database, gateway: new ScriptedGateway { RequestFault = recipients => recipients.Any(recipient => recipient.Plan.Content.Text == "Poison") ? new InvalidOperationException("broken") : null });
        await database.UntilAsync("select state, reason from sms_message order by id", "accepted -", "rejected The request could not be made (InvalidOperationException).", "accepted -");

        Assert.Equal(["One", "Two"], worker.Gateway.Texts);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores.All), MemberType = typeof(Stores))]
    public async Task Message_OfAnAccountWithAWrongConfiguration_Waits(string store)
    {
        await using var database = Stores.Create(store);
        await using var door = TestQueue.Create(database, queue => queue.WithoutWorker());
        await door.Queue.SendAsync(TestMessages.Message());

        await using var worker = await TestQueue.StartAsync(
            database, gateway: new ScriptedGateway { Fault = _ => new OptionsValidationException("account", typeof(object), ["The key is empty."]) });
        await database.UntilAsync("select state, attempts, reason from sms_message", "queued 1 The worker could not plan it (OptionsValidationException).");
    }
}
