using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TemplateSms.Queue.EntityFrameworkCore.Pending;

namespace TemplateSms.Queue.EntityFrameworkCore.Saving;

/// <summary>
/// Keeps messages where the transaction or the savepoint of a save begins, so that whatever takes back its changes takes back its messages,
/// and forgets them when they have committed.
/// </summary>
internal sealed class TransactionInterceptor : DbTransactionInterceptor
{
    private TransactionInterceptor()
    {
    }

    public static TransactionInterceptor Instance { get; } = new();

    public override InterceptionResult<DbTransaction> TransactionStarting(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        if (MessagesOf(eventData) is { } messages)
            Synchronous.Run(() => messages.OpenIfSavingAsync(CancellationToken.None));
        return result;
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (MessagesOf(eventData) is { } messages)
            await messages.OpenIfSavingAsync(cancellationToken).ConfigureAwait(false);
        return result;
    }

    public override DbTransaction TransactionStarted(DbConnection connection, TransactionEndEventData eventData, DbTransaction result)
    {
        if (MessagesOf(eventData) is { } messages)
            Synchronous.Run(() => KeepOrEndAsync(messages, result, eventData, CancellationToken.None));
        return result;
    }

    public override async ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        if (MessagesOf(eventData) is { } messages)
            await KeepOrEndAsync(messages, result, eventData, cancellationToken).ConfigureAwait(false);
        return result;
    }

    public override void CreatedSavepoint(DbTransaction transaction, TransactionEventData eventData)
    {
        if (MessagesOf(eventData) is { } messages)
            Synchronous.Run(() => messages.KeepIfSavingAsync(transaction, eventData.TransactionId, CancellationToken.None));
    }

    public override Task CreatedSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default) =>
        MessagesOf(eventData)?.KeepIfSavingAsync(transaction, eventData.TransactionId, cancellationToken) ?? Task.CompletedTask;

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => MessagesOf(eventData)?.Committed(eventData.TransactionId);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        MessagesOf(eventData)?.Committed(eventData.TransactionId);
        return Task.CompletedTask;
    }

    // Nobody else ends a transaction whose beginning failed, and a connection that stays open would keep it.
    private static async Task KeepOrEndAsync(ContextMessages messages, DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken)
    {
        try
        {
            await messages.KeepIfSavingAsync(transaction, eventData.TransactionId, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static ContextMessages? MessagesOf(DbContextEventData eventData) => eventData.Context is { } context ? ContextMessages.Of(context) : null;
}
