using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Reads the state of the ledger for people and for reconciliation.</summary>
internal sealed class LedgerReader(LedgerDatabase database)
{
    /// <summary>The state of every lane that has a message or was ever served.</summary>
    public async Task<IReadOnlyList<SmsLaneStatus>> LanesAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        async connection =>
        {
            var queued = await CountAsync(connection, "select lane, count(*), min(not_before) from sms_message where state = 'queued' group by lane", cancellationToken).ConfigureAwait(false);
            var unknown = await CountAsync(connection, "select lane, count(*), cast(0 as bigint) from sms_message where state = 'unknown' group by lane", cancellationToken).ConfigureAwait(false);
            var sending = await CountAsync(
                connection,
                "select m.lane, count(*), cast(0 as bigint) from sms_attempt a join sms_message m on m.id = a.message_id where a.outcome = 'sending' group by m.lane",
                cancellationToken).ConfigureAwait(false);
            var rows = await connection.Command("select name, paused, per_second, served from sms_lane")
                .ReadAsync(row => (Name: row.GetString(0), IsPaused: row.GetInt32(1) != 0, Rate: row.IsDBNull(2) ? (double?)null : row.GetDouble(2), Served: row.Number(3)), cancellationToken)
                .ConfigureAwait(false);
            var now = (await connection.Command($"select {database.Dialect.Now}").ReadAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false))[0];
            return (IReadOnlyList<SmsLaneStatus>)[.. rows.Select(row => row.Name).Union([.. queued.Keys, .. unknown.Keys, .. sending.Keys]).Order(StringComparer.Ordinal).Select(name =>
            {
                var lane = rows.FirstOrDefault(row => row.Name == name);
                var (waiting, oldest) = queued.GetValueOrDefault(name, (0, now));
                return new SmsLaneStatus(
                    name, lane.IsPaused, lane.Rate, waiting, sending.GetValueOrDefault(name).Count, unknown.GetValueOrDefault(name).Count, TimeSpan.FromMilliseconds(Math.Max(0, now - oldest)))
                {
                    SinceServed = lane.Served is { } served ? TimeSpan.FromMilliseconds(Math.Max(0, now - served)) : null,
                };
            })];
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>The messages that may have been sent, the oldest first.</summary>
    public async Task<IReadOnlyList<SmsUnknownMessage>> UnknownAsync(int most, CancellationToken cancellationToken) => await database.ReadAsync(
        connection => connection.Command(
            """
            select m.id, m.lane, a.account, m.phone, m.reference, m.template, m.attempts, a.started, a.releasable_at, m.reason
            from sms_message m join sms_attempt a on a.message_id = m.id and a.n = m.attempts
            where m.state = 'unknown' order by m.changed limit @most
            """,
            Parameter.Small("most", most)).ReadAsync(
                row => new SmsUnknownMessage
                {
                    Id = row.GetGuid(0),
                    Lane = row.GetString(1),
                    Account = row.Text(2),
                    To = row.Text(3) is { } phone ? PhoneNumber.Parse(phone) : null,
                    Reference = row.Text(4),
                    Template = row.Text(5),
                    Attempts = row.GetInt32(6),
                    Started = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
                    ReleasableAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)),
                    Reason = row.Text(9),
                },
                cancellationToken),
        cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// The sends that a gateway's report has to be compared with: those of unknown messages, and all others with the same reference and number,
    /// which the report names alike.
    /// </summary>
    public async Task<IReadOnlyList<PastAttempt>> PastAttemptsAsync(CancellationToken cancellationToken) => await database.ReadAsync(
        connection => connection.Command(
            $"""
            select distinct m.id, a.n, a.claim, a.account, m.phone, m.reference, a.started, a.lease_until, a.outcome, a.releasable_at - {database.Dialect.Now}
            from sms_message u
                join sms_message m on m.reference = u.reference and m.recipient = u.recipient
                join sms_attempt a on a.message_id = m.id
            where u.state = 'unknown' and u.phone is not null and m.phone is not null and a.outcome in ('sending', 'accepted', 'unknown', 'released')
            """).ReadAsync(
                row => new PastAttempt
                {
                    Id = row.GetGuid(0),
                    Attempt = row.GetInt32(1),
                    Claim = row.GetGuid(2),
                    Account = row.Text(3),
                    Outcome = LedgerWords.Outcome(row.GetString(8)),
                    IsReleasable = row.GetInt64(9) <= 0,
                    Send = new SmsPastSend
                    {
                        To = PhoneNumber.Parse(row.GetString(4)),
                        Reference = row.Text(5),
                        Started = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
                        Ended = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
                        IsAccepted = row.GetString(8) == LedgerWords.Of(SmsAttemptOutcome.Accepted),
                    },
                },
                cancellationToken),
        cancellationToken).ConfigureAwait(false);

    private static async Task<Dictionary<string, (long Count, long Oldest)>> CountAsync(DbConnection connection, string query, CancellationToken cancellationToken) =>
        (await connection.Command(query).ReadAsync(row => (Lane: row.GetString(0), Count: row.GetInt64(1), Oldest: row.GetInt64(2)), cancellationToken).ConfigureAwait(false))
        .ToDictionary(row => row.Lane, row => (row.Count, row.Oldest), StringComparer.Ordinal);
}
