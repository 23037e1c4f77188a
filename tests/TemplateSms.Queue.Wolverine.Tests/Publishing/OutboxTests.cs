using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Queue.Wolverine.Tests.Kit;
using Wolverine;
using Wolverine.RDBMS;
using Wolverine.Runtime;

namespace TemplateSms.Queue.Wolverine.Tests.Publishing;

/// <summary>Messages and requests that commit with the caller's transaction.</summary>
[Collection(nameof(TestBus))]
public class OutboxTests(TestBus bus)
{
    [SkippableFact]
    public async Task Message_QueuedInAHandler_IsSentOnceItCommits()
    {
        TestBus.Require();

        await InvokeAsync(new OrderShipped("In a handler"));
        await bus.UntilAsync("In a handler", "accepted");

        Assert.Equal(1, bus.Taken("In a handler"));
    }

    [SkippableFact]
    public async Task Message_QueuedInAHandlerThatFails_IsNotSent()
    {
        TestBus.Require();

        await Assert.ThrowsAnyAsync<Exception>(() => InvokeAsync(new OrderShipped("Failed", Fails: true)));
        await InvokeAsync(new OrderShipped("After it"));
        await bus.UntilAsync("After it", "accepted");

        Assert.Null(await bus.StateAsync("Failed"));
        Assert.Equal(0, bus.Taken("Failed"));
    }

    [SkippableFact]
    public async Task Message_QueuedInATransactionOfTheCallers_IsPublishedInItsOutbox()
    {
        TestBus.Require();
        var messages = new MessageContext(bus.Services.GetRequiredService<IWolverineRuntime>());
        await using var connection = await bus.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        await messages.EnlistInOutboxAsync(new DatabaseEnvelopeTransaction((IMessageDatabase)messages.Storage, transaction));
        await bus.Queue.In(transaction, messages).SendAsync(SmsContent.Create("In a transaction").To(TestBus.Number));
        Assert.Null(await bus.StateAsync("In a transaction"));
        await transaction.CommitAsync();
        await messages.FlushOutgoingMessagesAsync();

        await bus.UntilAsync("In a transaction", "accepted");
        Assert.Equal(1, bus.Taken("In a transaction"));
    }

    [SkippableFact]
    public async Task Bus_InNoOutbox_IsRefused()
    {
        TestBus.Require();
        await using var scope = bus.Services.CreateAsyncScope();
        await using var connection = await bus.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        var refusal = Assert.Throws<InvalidOperationException>(() => bus.Queue.In(transaction, scope.ServiceProvider.GetRequiredService<IMessageBus>()));

        Assert.Contains("outbox", refusal.Message, StringComparison.Ordinal);
    }

    private async Task InvokeAsync(OrderShipped shipped)
    {
        await using var scope = bus.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync(shipped);
    }
}
