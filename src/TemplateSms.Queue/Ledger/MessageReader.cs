using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Reads messages with their attempts.</summary>
internal sealed class MessageReader(LedgerDatabase database)
{
    public async Task<SmsQueueMessage?> FindAsync(Guid id, CancellationToken cancellationToken) => await database.ReadAsync(
        async connection => (await ReadAsync(connection, "m.id = @id", [Parameter.Id("id", id)], most: 1, cancellationToken).ConfigureAwait(false)).SingleOrDefault(),
        cancellationToken).ConfigureAwait(false);

    /// <summary>Finds the message of a key, and those of a send to many with it; the newest first.</summary>
    public async Task<IReadOnlyList<SmsQueueMessage>> FindAsync(string key, int most, CancellationToken cancellationToken) => await database.ReadAsync(
        connection => ReadAsync(
            connection,
            KeyCondition.Sql,
            KeyCondition.Of(key, database),
            most,
            cancellationToken),
        cancellationToken).ConfigureAwait(false);

    private static async Task<IReadOnlyList<SmsQueueMessage>> ReadAsync(
        DbConnection connection, string condition, IReadOnlyList<Parameter> parameters, int most, CancellationToken cancellationToken)
    {
        var command = connection.Command(
            $"""
            select m.id, m.key, m.lane, m.state, m.account, m.phone, m.template, m.culture, m.segments, m.reference, m.created, m.changed, m.not_before, m.expires,
                m.code, m.reason, m.delivery, m.delivered_at
            from sms_message m where {condition} order by m.created desc, m.id limit @limit
            """,
            Parameter.Small("limit", most));
        foreach (var parameter in parameters)
            command.Add(parameter);
        var messages = await command.ReadAsync(Read, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < messages.Count; i++)
            messages[i] = messages[i] with { Attempts = await AttemptsAsync(connection, messages[i].Id, cancellationToken).ConfigureAwait(false) };
        return messages;
    }

    private static async Task<IReadOnlyList<SmsQueueAttempt>> AttemptsAsync(DbConnection connection, Guid id, CancellationToken cancellationToken) => await connection.Command(
        "select n, worker, account, started, ended, releasable_at, outcome, code, status, gateway_id, reason, who from sms_attempt where message_id = @id order by n",
        Parameter.Id("id", id)).ReadAsync(
            row => new SmsQueueAttempt
            {
                Number = row.GetInt32(0),
                Worker = row.GetString(1),
                Account = row.Text(2),
                Started = Time(row.GetInt64(3)),
                Ended = Time(row.Number(4)),
                ReleasableAt = Time(row.GetInt64(5)),
                Outcome = LedgerWords.Outcome(row.GetString(6)),
                Code = row.Small(7),
                StatusCode = row.Small(8),
                GatewayId = row.Text(9),
                Reason = row.Text(10),
                Who = row.Text(11),
            },
            cancellationToken).ConfigureAwait(false);

    private static SmsQueueMessage Read(DbDataReader row) => new()
    {
        Id = row.GetGuid(0),
        Key = row.Text(1),
        Lane = row.GetString(2),
        State = LedgerWords.State(row.GetString(3)),
        Account = row.Text(4),
        To = row.Text(5) is { } phone ? PhoneNumber.Parse(phone) : null,
        Template = row.Text(6),
        Culture = row.Text(7),
        Segments = row.GetInt32(8),
        Reference = row.Text(9),
        Created = Time(row.GetInt64(10)),
        Changed = Time(row.GetInt64(11)),
        NotBefore = Time(row.GetInt64(12)),
        Expires = Time(row.Number(13)),
        Code = row.Small(14),
        Reason = row.Text(15),
        Delivery = row.Text(16),
        DeliveredAt = Time(row.Number(17)),
        Attempts = [],
    };

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static DateTimeOffset? Time(long? milliseconds) => milliseconds is { } time ? Time(time) : null;
}
