using System.Data.Common;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue;

/// <summary>
/// A client that plans messages at once and collects them, until a transaction of the caller's keeps them: they are sent if it commits, and
/// only then. Not safe to use from several threads.
/// </summary>
/// <remarks>
/// <para>
/// Messages are refused as by the queue itself when they are sent to this client, and get their ids. The same messages may be kept again in
/// another transaction, after one of which nobody knows whether it has committed: they are stored once.
/// </para>
/// <para>
/// The receipt of a message has the status <see cref="SmsStatus.Queued"/>. Whether its key (<see cref="SmsSendOptions.Key"/>) is new only the
/// transaction can tell, so the receipt of a message with a key has no <see cref="SmsReceipt.QueueId"/> and no <see cref="SmsReceipt.Tracker"/>.
/// </para>
/// </remarks>
public sealed class SmsPendingMessages : ISmsClient
{
    private const string Savepoint = "sms_queue";

    private readonly QueueDoor _door;
    private readonly QueueClient _client;
    private readonly List<NewMessage> _messages = [];

    internal SmsPendingMessages(MessagePlanner planner, QueueDoor door)
    {
        _door = door;
        _client = new QueueClient(planner, (messages, _) => Task.FromResult(Collect(messages)));
    }

    /// <summary>The number of messages that were collected and not forgotten.</summary>
    public int Count => _messages.Count;

    /// <summary>
    /// Opens the ledger on a connection of its own, and makes its tables where there are none. Call it before a transaction of SQLite begins,
    /// since tables cannot be made while another transaction writes.
    /// </summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when the ledger is open. From the second time on, nothing is done.</returns>
    /// <exception cref="InvalidOperationException">The database does not keep what it commits, or the tables are of a later version.</exception>
    /// <exception cref="DbException">The database cannot be used.</exception>
    public Task OpenAsync(CancellationToken cancellationToken = default) => _door.OpenAsync(cancellationToken).AsTask();

    /// <summary>Keeps all messages in a transaction, or none where this fails. They stay collected until they are forgotten.</summary>
    /// <param name="transaction">An open transaction of the ledger's own database.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number of messages that the transaction has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended, or is of another database.</exception>
    /// <exception cref="InvalidOperationException">The transaction sees another ledger.</exception>
    /// <exception cref="SmsRejectedException">The key of a message belongs to one with another text, sender or recipient.</exception>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<int> KeepAsync(DbTransaction transaction, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        _door.Check(transaction);
        if (_messages.Count == 0)
            return 0;
        NewMessage[] messages = [.. _messages];
        if (!transaction.SupportsSavepoints)
        {
            await KeepAsync(messages, transaction, cancellationToken).ConfigureAwait(false);
            return messages.Length;
        }

        await transaction.SaveAsync(Savepoint, cancellationToken).ConfigureAwait(false);
        try
        {
            await KeepAsync(messages, transaction, cancellationToken).ConfigureAwait(false);
            await transaction.ReleaseAsync(Savepoint, cancellationToken).ConfigureAwait(false);
            return messages.Length;
        }
        catch
        {
            await RollBackAsync(transaction).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Forgets the messages that were collected first.</summary>
    /// <param name="count">The number of messages, 0 to <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of its range.</exception>
    public void Forget(int count)
    {
        if (count < 0 || count > _messages.Count)
            throw new ArgumentOutOfRangeException(nameof(count));
        _messages.RemoveRange(0, count);
    }

    /// <summary>Wakes the worker of this process, if it has one. Call it when a transaction with messages has committed, not before.</summary>
    public void Wake() => _door.Wake();

    /// <inheritdoc/>
    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync(message, options, cancellationToken);

    /// <inheritdoc/>
    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync(content, to, options, cancellationToken);

    /// <inheritdoc/>
    public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync(messages, options, cancellationToken);

    private IReadOnlyList<Added> Collect(IReadOnlyList<NewMessage> messages)
    {
        _messages.AddRange(messages);
        return [.. messages.Select(message => message.Key is null ? new Added(message.Id, message.Reference, IsSame: true) : new Added(null, null, IsSame: true))];
    }

    private async Task KeepAsync(NewMessage[] messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var added = await _door.AddAsync(messages, transaction, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < messages.Length; i++)
        {
            if (!added[i].IsSame)
                throw new SmsRejectedException(QueueClient.OtherMessage, messages[i].To);
        }
    }

    // A connection that is broken has nothing to roll back, and the first failure is the one to tell.
    private static async Task RollBackAsync(DbTransaction transaction)
    {
        try
        {
            await transaction.RollbackAsync(Savepoint, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException)
        {
        }
    }
}
