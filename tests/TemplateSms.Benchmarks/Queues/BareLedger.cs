using System.Data;
using System.Data.Common;
using TemplateSms.Queue;

namespace TemplateSms.Benchmarks.Queues;

/// <summary>The statements of the ledger and nothing else: what the database can do, as its own benchmarks would show it.</summary>
internal sealed class BareLedger(SmsLedgerDialect dialect)
{
    private const int AtOnce = 100;

    /// <summary>Keeps messages, each in a transaction of its own.</summary>
    public async Task AddAsync(int messages)
    {
        await using var connection = await dialect.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        for (var i = 0; i < messages; i++)
        {
            await using var transaction = await dialect.BeginAsync(connection, CancellationToken.None).ConfigureAwait(false);
            await ExecuteAsync(
                transaction,
                $"""
                insert into sms_message (id, request, lane, not_before, recipient, phone, body, is_protected, encoding, kind, segments, max_segments, reserve, reference, gateways, state, created, changed)
                values (@id, @hash, 'default', {dialect.Now}, @hash, '+33680010203', 'Your parcel is here.', 0, 'gsm7', 'transactional', 1, 1, 0, 'reference', '', 'queued', {dialect.Now}, {dialect.Now})
                on conflict do nothing returning id
                """,
                ("id", Guid.CreateVersion7()),
                ("hash", new byte[32])).ConfigureAwait(false);
            await dialect.CommitAsync(transaction, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Claims and settles all messages, as one worker does whose gateway answers at once.</summary>
    public async Task DrainAsync()
    {
        await using var connection = await dialect.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        while (await ClaimAsync(connection).ConfigureAwait(false) is { Count: > 0 } claimed)
        {
            await using var transaction = await dialect.BeginAsync(connection, CancellationToken.None).ConfigureAwait(false);
            foreach (var id in claimed)
            {
                await ExecuteAsync(
                    transaction,
                    $"update sms_message set state = 'accepted', changed = {dialect.Now} where id = @id and attempts = 1 and state = 'sending' and exists (select 1 from sms_attempt where message_id = @id and n = 1) returning state",
                    ("id", id)).ConfigureAwait(false);
                await ExecuteAsync(transaction, $"update sms_attempt set outcome = 'accepted', ended = {dialect.Now} where message_id = @id and n = 1 and outcome = 'sending'", ("id", id)).ConfigureAwait(false);
            }

            await dialect.CommitAsync(transaction, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task<List<Guid>> ClaimAsync(DbConnection connection)
    {
        await using var transaction = await dialect.BeginAsync(connection, CancellationToken.None).ConfigureAwait(false);
        await using var claim = connection.CreateCommand();
        claim.Transaction = transaction;
        claim.CommandText = $"""
            with next as materialized (
                select id from sms_message where lane = 'default' and state = 'queued' and not_before <= {dialect.Now} order by not_before, id limit {AtOnce} {dialect.SkipLocked})
            update sms_message set state = 'sending', attempts = attempts + 1, changed = {dialect.Now} where id in (select id from next) returning id, phone, body
            """;
        var ids = new List<Guid>(AtOnce);
        await using (var reader = await claim.ExecuteReaderAsync().ConfigureAwait(false))
        {
            while (await reader.ReadAsync().ConfigureAwait(false))
                ids.Add(reader.GetGuid(0));
        }

        if (ids.Count > 0)
        {
            await ExecuteAsync(
                transaction,
                $"""
                insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, outcome)
                select id, attempts, @claim, 'bare', {dialect.Now}, {dialect.Now} + 60000, {dialect.Now} + 360000, 'sending'
                from sms_message where id in ({string.Join(", ", ids.Select((_, i) => $"@id{i}"))})
                """,
                [("claim", Guid.NewGuid()), .. ids.Select((id, i) => ($"id{i}", (object)id))]).ConfigureAwait(false);
        }

        await dialect.CommitAsync(transaction, CancellationToken.None).ConfigureAwait(false);
        return ids;
    }

    private static async Task ExecuteAsync(DbTransaction transaction, string statement, params (string Name, object Value)[] parameters)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statement;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = value is Guid ? DbType.Guid : DbType.Binary;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
