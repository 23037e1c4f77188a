using Microsoft.Extensions.Logging.Abstractions;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Working;

namespace TemplateSms.Queue;

/// <summary>
/// Looks into a ledger and changes what people decide: lanes, unknown messages, opt-outs. It needs no worker, and no client. Safe to use from
/// several threads.
/// </summary>
public sealed class SmsQueueManager : IDisposable
{
    private const string Person = "a person";

    private readonly bool _ownsDatabase;
    private readonly LedgerDatabase _database;
    private readonly LaneTable _lanes;
    private readonly LedgerReader _reader;
    private readonly HealthReader _health;
    private readonly MessageReader _messages;
    private readonly Settler _settler;
    private readonly LedgerChanges _changes;
    private readonly OptOuts _optOuts;

    /// <summary>Names the ledger. It is opened, and made where there is none, when it is first asked.</summary>
    /// <param name="dialect">The database of the ledger.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public SmsQueueManager(SmsLedgerDialect dialect)
        : this(new LedgerDatabase(dialect ?? throw new ArgumentNullException(nameof(dialect)))) => _ownsDatabase = true;

    internal SmsQueueManager(LedgerDatabase database)
    {
        _database = database;
        _lanes = new LaneTable(database);
        _reader = new LedgerReader(database);
        _health = new HealthReader(database);
        _messages = new MessageReader(database);
        _settler = new Settler(database);
        _changes = new LedgerChanges(database, _settler);
        _optOuts = new OptOuts(database);
    }

    /// <summary>Makes the tables of the ledger where there are none. A worker and everything here do so by themselves.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when they are there.</returns>
    /// <exception cref="InvalidOperationException">The database does not keep what it commits, or the tables are of a later version.</exception>
    /// <exception cref="System.Data.Common.DbException">The database cannot be used.</exception>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken = default) => _database.OpenAsync(cancellationToken).AsTask();

    /// <summary>Writes the statements that make the tables, for those who run them by hand.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>The statements, each with a semicolon at its end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialect"/> is null.</exception>
    public static string Script(SmsLedgerDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        return Script(dialect.IdType, dialect.BytesType);
    }

    /// <summary>Writes the statements that make the tables in a database of which only the types are known, for migrations.</summary>
    /// <param name="idType">The type of a column for an id, <see cref="SmsLedgerDialect.IdType"/>.</param>
    /// <param name="bytesType">The type of a column for bytes, <see cref="SmsLedgerDialect.BytesType"/>.</param>
    /// <returns>The statements, each with a semicolon at its end.</returns>
    /// <exception cref="ArgumentException">A type is empty.</exception>
    public static string Script(string idType, string bytesType)
    {
        ArgumentException.ThrowIfNullOrEmpty(idType);
        ArgumentException.ThrowIfNullOrEmpty(bytesType);
        return ScriptOf(LedgerSchema.Of(idType, bytesType));
    }

    /// <summary>Writes the statements that drop the tables of every dialect, with all messages.</summary>
    /// <returns>The statements, each with a semicolon at its end.</returns>
    public static string DropScript() => ScriptOf(LedgerSchema.Drop);

    /// <summary>Reads the state of the lanes, ordered by name.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Every lane that has messages or that a worker has served.</returns>
    public Task<IReadOnlyList<SmsLaneStatus>> GetLanesAsync(CancellationToken cancellationToken = default) => _reader.LanesAsync(cancellationToken);

    /// <summary>Lists the messages that may have been sent, and of which nobody knows; those first that have been unknown for longest.</summary>
    /// <param name="most">The most messages, at least 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public Task<IReadOnlyList<SmsUnknownMessage>> GetUnknownAsync(int most = 100, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _reader.UnknownAsync(most, cancellationToken);
    }

    /// <summary>Reads a message with its attempts.</summary>
    /// <param name="id">The message's id, <see cref="SmsReceipt.QueueId"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The message; null where there is none.</returns>
    public Task<SmsQueueMessage?> FindAsync(Guid id, CancellationToken cancellationToken = default) => _messages.FindAsync(id, cancellationToken);

    /// <summary>Reads the message of a key with its attempts, and those of a send to many with it; the newest first.</summary>
    /// <param name="key">The key, <see cref="SmsSendOptions.Key"/>. A message is found by its own key after that was blanked, too.</param>
    /// <param name="most">The most messages, at least 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The messages.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is less than 1.</exception>
    public Task<IReadOnlyList<SmsQueueMessage>> FindAsync(string key, int most = 100, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return _messages.FindAsync(key, most, cancellationToken);
    }

    /// <summary>
    /// Sends a message with an unknown outcome again, which may deliver it twice. It is refused until no request can be on its way any more: the end of the lease,
    /// the time of a request and five minutes.
    /// </summary>
    /// <param name="id">The message's id.</param>
    /// <param name="who">Who decides it, as the ledger will show; null for "a person".</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What became of the wish.</returns>
    public Task<SmsRelease> ReleaseAsync(Guid id, string? who = null, CancellationToken cancellationToken = default) =>
        _changes.ReleaseAsync(id, who ?? Person, cancellationToken);

    /// <summary>Gives up a message that is waiting or has an unknown outcome. It is not sent again.</summary>
    /// <param name="id">The message's id.</param>
    /// <param name="who">Who decides it, as the ledger will show; null for "a person".</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether there was such a message.</returns>
    public Task<bool> DropAsync(Guid id, string? who = null, CancellationToken cancellationToken = default) => _changes.DropAsync(id, who ?? Person, cancellationToken);

    /// <summary>
    /// Compares the unknown messages of an account with its gateway's reports: those that it has taken become accepted, and those that it has not
    /// are queued again, once no request can be on its way any more. What nothing proves stays unknown.
    /// </summary>
    /// <param name="reconciler">The reconciler of the account.</param>
    /// <param name="account">The account's name; null for the one without a name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What was found out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reconciler"/> is null.</exception>
    /// <exception cref="SmsException">The gateway was not reached, or refused.</exception>
    public Task<SmsQueueReconciled> ReconcileAsync(ISmsReconciler reconciler, string? account = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reconciler);
        return new Reconciliation(name => name == account ? reconciler : null, _reader, _settler, _changes, NullLogger.Instance).RunAsync(cancellationToken);
    }

    /// <summary>Keeps workers from claiming the messages of a lane. What they have claimed is sent.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is paused.</returns>
    /// <exception cref="ArgumentException"><paramref name="lane"/> is empty.</exception>
    public Task PauseAsync(string lane, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(lane);
        return _lanes.PauseAsync(lane, isPaused: true, cancellationToken);
    }

    /// <summary>Lets workers claim the messages of a lane again.</summary>
    /// <param name="lane">The lane's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is resumed.</returns>
    /// <exception cref="ArgumentException"><paramref name="lane"/> is empty.</exception>
    public Task ResumeAsync(string lane, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(lane);
        return _lanes.PauseAsync(lane, isPaused: false, cancellationToken);
    }

    /// <summary>Takes the message of a key out of the queue, and those of a send to many with it.</summary>
    /// <param name="key">The key, <see cref="SmsSendOptions.Key"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number of messages that waited, and are cancelled.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public async Task<int> CancelAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        return await _changes.CancelKeyAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes the messages of a template out of the queue.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number of messages that waited, and are cancelled.</returns>
    /// <exception cref="ArgumentException"><paramref name="template"/> is empty.</exception>
    public Task<int> CancelTemplateAsync(string template, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(template);
        return _changes.CancelTemplateAsync(template, cancellationToken);
    }

    /// <summary>Blanks the texts, keys and numbers of a person's messages that have ended. Hashes stay, by which a key and an opt-out are known again.</summary>
    /// <param name="number">The person's number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number of messages that were blanked, and of those that have not ended and stay.</returns>
    public async Task<(int Blanked, int Open)> ForgetAsync(PhoneNumber number, CancellationToken cancellationToken = default)
    {
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        return await _changes.ForgetAsync(number, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Keeps an opt-out, as a hash of the number: marketing to it is rejected from now on, what waits too.</summary>
    /// <param name="number">The number.</param>
    /// <param name="gateway">The gateway that reported it; null for none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>A task that ends when it is kept.</returns>
    public async Task OptOutAsync(PhoneNumber number, string? gateway = null, CancellationToken cancellationToken = default)
    {
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        await _optOuts.AddAsync(number, gateway, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes an opt-out, once a person has agreed to messages again.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> OptInAsync(PhoneNumber number, CancellationToken cancellationToken = default)
    {
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        return await _optOuts.RemoveAsync(number, cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <summary>Tells whether a number has opted out.</summary>
    /// <param name="number">The number.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether it has.</returns>
    public async Task<bool> HasOptedOutAsync(PhoneNumber number, CancellationToken cancellationToken = default)
    {
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        return await _optOuts.ContainsAsync(number, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Takes a gateway's delivery receipt. Whatever it says, the gateway has taken the message: an unknown one becomes accepted, and one that was
    /// to be sent again is not.
    /// </summary>
    /// <param name="reference">The reference of the message, as the gateway returned it.</param>
    /// <param name="number">The recipient; null where the receipt names none.</param>
    /// <param name="delivery">The stage of the delivery, in a word such as <c>Delivered</c>.</param>
    /// <param name="isFinal">Whether no other stage follows. One that is final stays when a receipt of an earlier stage comes after it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the receipt names exactly one message of the ledger.</returns>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public async Task<bool> TakeReceiptAsync(string reference, PhoneNumber? number, string delivery, bool isFinal = true, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(reference);
        ArgumentException.ThrowIfNullOrEmpty(delivery);
        await EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
        return await _changes.TakeReceiptAsync(reference, number, delivery, isFinal, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes what this manager opened. That of an application (<c>AddSmsQueue</c>) closes nothing.</summary>
    public void Dispose()
    {
        if (_ownsDatabase)
            _database.Dispose();
    }

    /// <summary>Reads the health of the lanes that have messages.</summary>
    internal Task<IReadOnlyList<LaneHealth>> GetHealthAsync(CancellationToken cancellationToken) => _health.ReadAsync(cancellationToken);

    private static string ScriptOf(IReadOnlyList<string> statements) => string.Concat(statements.Select(statement => statement + ";\n"));
}
