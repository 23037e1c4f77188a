using Npgsql;
using Wolverine;

namespace TemplateSms.Queue.Wolverine.Tests.Kit;

/// <summary>A handler of the application, with a transaction of its own. Wolverine publishes when the handler has succeeded.</summary>
public static class OrderShippedHandler
{
    public static async Task Handle(OrderShipped shipped, NpgsqlDataSource database, IMessageContext bus, ISmsQueue queue)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await queue.In(transaction, bus).SendAsync(SmsContent.Create(shipped.Text).To(TestBus.Number));
        if (shipped.Fails)
            throw new InvalidOperationException("The handler failed.");
        await transaction.CommitAsync();
    }
}
