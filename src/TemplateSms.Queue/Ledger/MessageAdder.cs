using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Keeps messages, each once: under its id, and under its key where it has one.</summary>
internal sealed class MessageAdder(LedgerDatabase database)
{
    /// <summary>The most messages of one statement, which has a parameter for each of their columns.</summary>
    private const int MostAtOnce = 100;

    private const string Columns =
        "id, key_hash, key, request, lane, not_before, expires, account, recipient, phone, body, is_protected, encoding, kind, segments, max_segments, reserve, "
        + "sender, reference, template, culture, gateways, state, created, changed";

    /// <summary>Keeps messages in a transaction of its own. Made again with the same ids, it keeps none twice.</summary>
    public Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, CancellationToken cancellationToken) =>
        database.WriteAsync(transaction => AddAsync(messages, transaction, cancellationToken), cancellationToken);

    /// <summary>Keeps messages in a transaction.</summary>
    /// <returns>For each, the message that is kept under its key.</returns>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<NewMessage> messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var added = new List<Added>(messages.Count);
        foreach (var some in messages.Chunk(MostAtOnce))
        {
            var stored = await InsertAsync(some, transaction, cancellationToken).ConfigureAwait(false);
            foreach (var message in some)
            {
                added.Add(stored.Contains(message.Id)
                    ? new Added(message.Id, message.Reference, IsSame: true)
                    : await FindAsync(message, transaction, cancellationToken).ConfigureAwait(false));
            }
        }

        await database.Dialect.NotifyAsync(transaction, cancellationToken).ConfigureAwait(false);
        return added;
    }

    private async Task<HashSet<Guid>> InsertAsync(NewMessage[] messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var rows = Enumerable.Range(0, messages.Length).Select(i =>
            $"(@id{i}, @hash{i}, @key{i}, @request{i}, @lane{i}, coalesce(@before{i}, {now}), coalesce(@before{i}, {now}) + @expiry{i}, @account{i}, @recipient{i}, @phone{i}, @body{i}, @protected{i}, "
            + $"@encoding{i}, @kind{i}, @segments{i}, @most{i}, @reserve{i}, @sender{i}, @reference{i}, @template{i}, @culture{i}, @gateways{i}, 'queued', {now}, {now})");
        var command = transaction.Command($"insert into sms_message ({Columns}) values {string.Join(", ", rows)} on conflict do nothing returning id");
        for (var i = 0; i < messages.Length; i++)
            Add(command, i, messages[i]);
        return [.. await command.ReadAsync(row => row.GetGuid(0), cancellationToken).ConfigureAwait(false)];
    }

    private void Add(DbCommand command, int i, NewMessage message)
    {
        command.Add(Parameter.Id($"id{i}", message.Id));
        command.Add(Parameter.Bytes($"hash{i}", message.Key is { } key ? database.Hash(key) : null));
        command.Add(Parameter.Text($"key{i}", message.Key));
        command.Add(Parameter.Bytes($"request{i}", database.Hash(message.Request)));
        command.Add(Parameter.Text($"lane{i}", message.Lane));
        command.Add(Parameter.Time($"before{i}", message.NotBefore));
        command.Add(Parameter.Span($"expiry{i}", message.Expiry));
        command.Add(Parameter.Text($"account{i}", message.Account));
        command.Add(Parameter.Bytes($"recipient{i}", database.Hash(message.To)));
        command.Add(Parameter.Text($"phone{i}", message.To.Value));
        command.Add(Parameter.Text($"body{i}", message.Body));
        command.Add(Parameter.Small($"protected{i}", message.IsProtected ? 1 : 0));
        command.Add(Parameter.Text($"encoding{i}", LedgerWords.Of(message.Content.Encoding)));
        command.Add(Parameter.Text($"kind{i}", LedgerWords.Of(message.Content.Kind)));
        command.Add(Parameter.Small($"segments{i}", message.Content.Segments));
        command.Add(Parameter.Small($"most{i}", message.Content.MaxSegments));
        command.Add(Parameter.Small($"reserve{i}", message.Content.Reserve));
        command.Add(Parameter.Text($"sender{i}", message.Sender?.Value));
        command.Add(Parameter.Text($"reference{i}", message.Reference));
        command.Add(Parameter.Text($"template{i}", message.Content.Template));
        command.Add(Parameter.Text($"culture{i}", message.Content.Culture));
        command.Add(Parameter.Text($"gateways{i}", string.Join(' ', message.Content.Gateways)));
    }

    /// <summary>Finds what is kept already: the message itself, whose first answer was lost, or another one with its key.</summary>
    private async Task<Added> FindAsync(NewMessage message, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var request = database.Hash(message.Request);
        var found = await transaction.Command(
            "select id, reference, request from sms_message where id = @id or key_hash = @hash",
            Parameter.Id("id", message.Id),
            Parameter.Bytes("hash", message.Key is { } key ? database.Hash(key) : null))
            .ReadAsync(row => new Added(row.GetGuid(0), row.Text(1), row.GetFieldValue<byte[]>(2).AsSpan().SequenceEqual(request)), cancellationToken).ConfigureAwait(false);
        return found is [var only] ? only : throw new InvalidOperationException("The ledger has neither taken a message nor one with its key.");
    }
}
