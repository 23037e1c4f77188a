using System.Data.Common;
using Polly;
using Polly.Retry;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>Keeps planned messages, in a transaction of its own or of the caller's.</summary>
internal sealed class QueueDoor(LedgerDatabase database, MessageAdder adder, WorkerNotice notice, QueueSignal signal, BusPublisher? bus)
{
    private readonly ResiliencePipeline _again = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        MaxRetryAttempts = 4,
        Delay = TimeSpan.FromMilliseconds(100),
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } failure && database.IsTransient(failure)),
    }).Build();

    /// <summary>Keeps messages.</summary>
    /// <exception cref="SmsTransportException">The database was not reached or refused: nothing is kept.</exception>
    /// <exception cref="SmsOutcomeUnknownException">The database did not confirm that the messages are kept.</exception>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, CancellationToken cancellationToken)
    {
        var isLost = false;
        try
        {
            // The same ids each time: what an attempt without an answer has kept, the next one finds.
            var added = await _again.ExecuteAsync(
                async token =>
                {
                    try
                    {
                        return await adder.AddAsync(messages, token).ConfigureAwait(false);
                    }
                    catch (CommitLostException)
                    {
                        isLost = true;
                        throw;
                    }
                },
                cancellationToken).ConfigureAwait(false);
            signal.Wake();
            notice.Send();
            if (bus is not null)
                await bus.PublishAsync(RequestsOf(messages, added), cancellationToken).ConfigureAwait(false);
            return added;
        }
        catch (Exception e) when (isLost && e is not SmsException)
        {
            throw new SmsOutcomeUnknownException("The queue's database did not confirm that the message was saved. Queue it again with the same key: it is saved only once.", e);
        }
        catch (DbException e)
        {
            throw new SmsTransportException("The queue's database did not accept the message. It is safe to queue it again.", e);
        }
    }

    /// <summary>Keeps messages in a transaction of the caller's.</summary>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        await database.CheckAsync(transaction, cancellationToken).ConfigureAwait(false);
        await database.Dialect.JoinAsync(transaction, cancellationToken).ConfigureAwait(false);
        var added = await adder.AddAsync(messages, transaction, cancellationToken).ConfigureAwait(false);
        await database.NotifyAsync(transaction, cancellationToken).ConfigureAwait(false);
        return added;
    }

    /// <summary>Opens the ledger, which may make its tables.</summary>
    public ValueTask OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    /// <summary>Wakes the worker of this process, once a transaction of the caller's has committed.</summary>
    public void Wake() => signal.Wake();

    /// <summary>Checks a transaction of the caller's.</summary>
    /// <exception cref="ArgumentException">It has ended, or is of another database.</exception>
    public void Check(DbTransaction transaction)
    {
        if (ConnectionOf(transaction) is not { } connection)
            throw new ArgumentException("The transaction has ended.", nameof(transaction));
        if (!database.Dialect.IsOwn(connection))
            throw new ArgumentException("The transaction belongs to a different database from the queue's ledger.", nameof(transaction));
    }

    /// <summary>The requests for messages that may leave at once. The others are published when their time comes.</summary>
    private static IReadOnlyList<SendQueuedSms> RequestsOf(IReadOnlyList<NewMessage> messages, IReadOnlyList<Added> added) =>
    [
        .. messages.Zip(added).Where(pair => pair.First.NotBefore is null && pair.First.Id == pair.Second.Id).Select(pair => new SendQueuedSms(pair.First.Id, pair.First.Lane)),
    ];

    // Some databases throw for a transaction that was disposed.
    private static DbConnection? ConnectionOf(DbTransaction transaction)
    {
        try
        {
            return transaction.Connection;
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }
}
