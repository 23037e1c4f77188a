using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Wolverine.Tests.Kit;
using Wolverine;

namespace TemplateSms.Queue.Wolverine.Tests.Handling;

/// <summary>Messages that a handler sends when their requests come.</summary>
[Collection(nameof(TestBus))]
public class SendQueuedSmsHandlerTests(TestBus bus)
{
    [SkippableFact]
    public async Task Message_QueuedOutsideATransaction_IsSent()
    {
        TestBus.Require();
        await bus.Queue.SendAsync(SmsContent.Create("Plain").To(TestBus.Number));

        await bus.UntilAsync("Plain", "accepted");

        Assert.Equal(1, bus.Taken("Plain"));
    }

    [SkippableFact]
    public async Task Message_OfALaneWithAQueueOfItsOwn_IsSent()
    {
        TestBus.Require();
        await bus.Queue.SendAsync(SmsContent.Create("Code 1234", kind: SmsKind.Code).To(TestBus.Number));

        await bus.UntilAsync("Code 1234", "accepted");
    }

    [SkippableFact]
    public async Task Request_ThatComesManyTimes_SendsOnce()
    {
        TestBus.Require();
        var receipt = await bus.Queue.SendAsync(SmsContent.Create("Many times").To(TestBus.Number));
        await using var scope = bus.Services.CreateAsyncScope();
        var messages = scope.ServiceProvider.GetRequiredService<IMessageBus>();

        for (var i = 0; i < 20; i++)
            await messages.PublishAsync(new SendQueuedSms(receipt.QueueId!.Value, "default"));
        await bus.Queue.SendAsync(SmsContent.Create("Last").To(TestBus.Number));
        await bus.UntilAsync("Last", "accepted");
        await bus.UntilAsync("Many times", "accepted");

        Assert.Equal(1, bus.Taken("Many times"));
    }

    [SkippableFact]
    public async Task Request_ThatIsLost_IsPublishedAgain()
    {
        TestBus.Require();
        await using var connection = await bus.DataSource.OpenConnectionAsync();
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            // Nobody publishes it.
            await bus.Queue.In(transaction).SendAsync(SmsContent.Create("Lost").To(TestBus.Number));
            await transaction.CommitAsync();
        }

        await bus.UntilAsync("Lost", "accepted");

        Assert.Equal(1, bus.Taken("Lost"));
    }

    [SkippableFact]
    public async Task Request_ForAMessageThatIsNotThere_DoesNothing()
    {
        TestBus.Require();
        await using var scope = bus.Services.CreateAsyncScope();

        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(new SendQueuedSms(Guid.NewGuid(), "default"));
    }
}
