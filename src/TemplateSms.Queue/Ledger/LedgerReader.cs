using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Reads the state of the ledger for people and for reconciliation.</summary>
internal sealed class LedgerReader(LedgerDatabase database)
{
    /// <summary>The state of every lane that has a message or was ever served, of one moment. It counts what waits, which takes the longer the more does.</summary>
    public async Task<IReadOnlyList<SmsLaneStatus>> LanesAsync(CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var rows = await database.ReadAsync(
            connection => connection.Command(
                $"""
                select name, 'lane', cast(paused as bigint), served, per_second, {now} from sms_lane
                union all select lane, 'queued', count(*), min(not_before), cast(null as double precision), {now} from sms_message where state = 'queued' group by lane
                union all select lane, 'unknown', count(*), cast(null as bigint), cast(null as double precision), {now} from sms_message where state = 'unknown' group by lane
                union all select m.lane, 'sending', count(*), cast(null as bigint), cast(null as double precision), {now}
                    from sms_attempt a join sms_message m on m.id = a.message_id where a.outcome = 'sending' group by m.lane
                """).ReadAsync(
                    row => (Lane: row.GetString(0), Kind: row.GetString(1), Count: row.GetInt64(2), Time: row.Number(3), Rate: row.IsDBNull(4) ? (double?)null : row.GetDouble(4), Now: row.GetInt64(5)),
                    cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return [.. rows.GroupBy(row => row.Lane, StringComparer.Ordinal).OrderBy(lane => lane.Key, StringComparer.Ordinal).Select(lane =>
        {
            var (own, queued) = (lane.FirstOrDefault(row => row.Kind == "lane"), lane.FirstOrDefault(row => row.Kind == "queued"));
            return new SmsLaneStatus(lane.Key, own.Count != 0, own.Rate, queued.Count, CountOf("sending"), CountOf("unknown"), Since(queued.Time, queued.Now) ?? TimeSpan.Zero)
            {
                SinceServed = Since(own.Time, own.Now),
            };

            long CountOf(string kind) => lane.FirstOrDefault(row => row.Kind == kind).Count;
        })];
    }

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

    private static TimeSpan? Since(long? time, long now) => time is { } then ? TimeSpan.FromMilliseconds(Math.Max(0, now - then)) : null;
}
