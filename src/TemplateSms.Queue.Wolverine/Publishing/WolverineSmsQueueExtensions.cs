using System.Data.Common;
using TemplateSms.Queue.Wolverine.Publishing;
using Wolverine;
using Wolverine.Runtime;

namespace TemplateSms.Queue;

/// <summary>Queues messages in a transaction whose outbox is Wolverine's.</summary>
public static class WolverineSmsQueueExtensions
{
    private const string NotEnlisted = "The bus is in no outbox, so that it would publish before the message is committed: enlist it in the transaction, or use that of a handler.";

    /// <summary>
    /// Gives a client that keeps messages within a transaction of the caller's, and publishes the requests to send them in the outbox of the same
    /// transaction: if it commits, they are sent, and only then.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="transaction">An open transaction of the ledger's own database.</param>
    /// <param name="bus">The bus of a handler, which publishes when the handler has succeeded, or a bus that is enlisted in the transaction.</param>
    /// <returns>The client, for as long as the transaction lasts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended, or is of another database.</exception>
    /// <exception cref="InvalidOperationException">The bus is in no outbox, so that it would publish at once.</exception>
    public static ISmsClient In(this ISmsQueue queue, DbTransaction transaction, IMessageBus bus)
    {
        ArgumentNullException.ThrowIfNull(queue);
        return queue.Publish(queue.In(transaction), bus);
    }

    /// <summary>
    /// Publishes in the outbox of a bus what another client of the queue keeps, for example that of a context of Entity Framework Core.
    /// </summary>
    /// <param name="queue">The queue.</param>
    /// <param name="keeping">The client that keeps messages in the transaction of the outbox.</param>
    /// <param name="bus">The bus with the outbox.</param>
    /// <returns>The client, for as long as the transaction lasts.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The bus is in no outbox, so that it would publish at once.</exception>
    public static ISmsClient Publish(this ISmsQueue queue, ISmsClient keeping, IMessageBus bus)
    {
        ArgumentNullException.ThrowIfNull(queue);
        ArgumentNullException.ThrowIfNull(keeping);
        ArgumentNullException.ThrowIfNull(bus);
        if (bus is MessageBus { Transaction: null })
            throw new InvalidOperationException(NotEnlisted);
        return new PublishingClient(queue, keeping, bus);
    }
}
