using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Keeps messages, each once: under its id, and under its key where it has one.</summary>
internal sealed class MessageAdder
{
    /// <summary>The most messages of one transaction that several callers share, since it has to end soon.</summary>
    private const int MostAtOnce = 200;

    private const string Columns =
        "id, key_hash, key, request, lane, not_before, expires, account, recipient, phone, body, is_protected, encoding, kind, segments, max_segments, reserve, "
        + "sender, reference, template, culture, gateways, state, created, changed";

    private readonly LedgerDatabase _database;
    private readonly SharedWrites<NewMessage, Added> _writes;

    public MessageAdder(LedgerDatabase database)
    {
        _database = database;
        _writes = new SharedWrites<NewMessage, Added>(database, MostAtOnce, (messages, transaction, token) => AddAsync(messages, transaction, token));
    }

    /// <summary>
    /// Keeps messages in a transaction of its own, or in one with those that others queue at the same time. Made again with the same ids, it keeps
    /// none twice.
    /// </summary>
    /// <returns>For each, the message that is kept under its key.</returns>
    public Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, CancellationToken cancellationToken) => _database.Dialect.HasOneWriter
        ? _writes.WriteAsync(messages, cancellationToken)
        // Where several write, one may have to wait for another transaction with its key, and keeps nobody else waiting.
        : _database.WriteAsync(transaction => AddAsync(messages, transaction, cancellationToken), cancellationToken);

    /// <summary>Keeps messages in a transaction.</summary>
    /// <returns>For each, the message that is kept under its key.</returns>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var stored = await InsertAsync(messages, transaction, cancellationToken).ConfigureAwait(false);
        var added = new List<Added>(messages.Count);
        foreach (var (message, ids) in messages.Zip(stored))
        {
            added.Add(ids.Count > 0
                ? new Added(message.Id, message.Reference, IsSame: true)
                : await FindAsync(message, transaction, cancellationToken).ConfigureAwait(false));
        }

        return added;
    }

    private Task<List<List<Guid>>> InsertAsync(IReadOnlyList<NewMessage> messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = _database.Dialect.Now;
        return transaction.ReadEachAsync(
            $"""
            insert into sms_message ({Columns}) values (
                @id, @hash, @key, @request, @lane, coalesce(@before, {now}), coalesce(@before, {now}) + @expiry, @account, @recipient, @phone, @body, @protected, @encoding, @kind, @segments, @most, @reserve,
                @sender, @reference, @template, @culture, @gateways, 'queued', {now}, {now})
            on conflict do nothing returning id
            """,
            messages,
            ParametersOf,
            row => row.GetGuid(0),
            cancellationToken);
    }

    private Parameter[] ParametersOf(NewMessage message) =>
    [
        Parameter.Id("id", message.Id),
        Parameter.Bytes("hash", message.Key is { } key ? _database.Hash(key) : null),
        Parameter.Text("key", message.Key),
        Parameter.Bytes("request", _database.Hash(message.Request)),
        Parameter.Text("lane", message.Lane),
        Parameter.Time("before", message.NotBefore),
        Parameter.Span("expiry", message.Expiry),
        Parameter.Text("account", message.Account),
        Parameter.Bytes("recipient", _database.Hash(message.To)),
        Parameter.Text("phone", message.To.Value),
        Parameter.Text("body", message.Body),
        Parameter.Small("protected", message.IsProtected ? 1 : 0),
        Parameter.Text("encoding", LedgerWords.Of(message.Content.Encoding)),
        Parameter.Text("kind", LedgerWords.Of(message.Content.Kind)),
        Parameter.Small("segments", message.Content.Segments),
        Parameter.Small("most", message.Content.MaxSegments),
        Parameter.Small("reserve", message.Content.Reserve),
        Parameter.Text("sender", message.Sender?.Value),
        Parameter.Text("reference", message.Reference),
        Parameter.Text("template", message.Content.Template),
        Parameter.Text("culture", message.Content.Culture),
        Parameter.Text("gateways", string.Join(' ', message.Content.Gateways)),
    ];

    /// <summary>Finds what is kept already: the message itself, whose first answer was lost, or another one with its key.</summary>
    private async Task<Added> FindAsync(NewMessage message, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var request = _database.Hash(message.Request);
        var found = await transaction.Command(
            "select id, reference, request from sms_message where id = @id or key_hash = @hash",
            Parameter.Id("id", message.Id),
            Parameter.Bytes("hash", message.Key is { } key ? _database.Hash(key) : null))
            .ReadAsync(row => new Added(row.GetGuid(0), row.Text(1), row.GetFieldValue<byte[]>(2).AsSpan().SequenceEqual(request)), cancellationToken).ConfigureAwait(false);
        return found is [var only] ? only : throw new InvalidOperationException("The ledger has neither taken a message nor one with its key.");
    }
}
