using TemplateSms.Queue.Databases;

namespace TemplateSms.Queue.Ledger;

/// <summary>
/// The messages that wait for a request of the bus. A message is published when it is queued, when its time comes, and again while it does not
/// leave: <c>changed</c> is later than <c>not_before</c> from then on.
/// </summary>
internal sealed class DueMessages(LedgerDatabase database)
{
    /// <summary>The time that whoever queues a message has to publish it.</summary>
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(30);

    /// <summary>Looks at messages without a lock.</summary>
    /// <returns>Those that are queued. The others nobody knows, they were sent or are being sent, or somebody gave them up.</returns>
    public async Task<IReadOnlyDictionary<Guid, MessageLook>> LookAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            connection => connection.Command(
                $"""
                select m.id, m.lane, coalesce(l.paused, 0), l.per_second, m.not_before - {database.Dialect.Now}
                from sms_message m left join sms_lane l on l.name = m.lane where m.id in ({DbCommands.Names("id", ids.Count)}) and m.state = 'queued'
                """,
                [.. ids.Select((id, i) => Parameter.Id($"id{i}", id))]).ReadAsync(
                    row => (
                        Id: row.GetGuid(0),
                        Look: new MessageLook(row.GetString(1), row.GetInt32(2) != 0, !row.IsDBNull(3), TimeSpan.FromMilliseconds(Math.Max(0, row.GetInt64(4))))),
                    cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Id, row => row.Look);
    }

    /// <summary>Makes messages wait, and be published again after that. One that somebody else writes at this moment is left to them.</summary>
    public Task<int> PutOffAsync(IReadOnlyList<Guid> ids, TimeSpan wait, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        return database.WriteAsync(
            transaction => transaction.Command(
                $"""
                with waiting as materialized (
                    select id from sms_message where id in ({DbCommands.Names("id", ids.Count)}) and state = 'queued' and not_before <= {now} {database.Dialect.SkipLocked})
                update sms_message set not_before = {now} + @wait, changed = {now} where id in (select id from waiting)
                """,
                [Parameter.Span("wait", wait), .. ids.Select((id, i) => Parameter.Id($"id{i}", id))]).ExecuteAsync(cancellationToken),
            cancellationToken);
    }

    /// <summary>Takes the messages of a lane that are to be published now, which nobody else gets until a time has passed.</summary>
    /// <param name="lane">The lane; one that is paused has none.</param>
    /// <param name="again">The time after which they are published again.</param>
    /// <param name="most">The most messages.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<List<SendQueuedSms>> TakeAsync(string lane, TimeSpan again, int most, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        return database.WriteAsync(
            transaction => transaction.Command(
                $"""
                with due as materialized (
                    select id from sms_message
                    where lane = @lane and state = 'queued' and not_before <= {now} and (expires is null or expires > {now})
                        and not_before <= {now} - case when attempts = 0 and changed = created then cast(@first as bigint) else 0 end
                        and (changed <= not_before or changed <= {now} - @again)
                        and not exists (select 1 from sms_lane where name = @lane and paused <> 0)
                    order by not_before, id limit @most {database.Dialect.SkipLocked})
                update sms_message set changed = case when {now} > not_before then {now} else not_before + 1 end
                where id in (select id from due)
                returning id
                """,
                Parameter.Text("lane", lane),
                Parameter.Span("first", again < _first ? again : _first),
                Parameter.Span("again", again),
                Parameter.Small("most", most)).ReadAsync(row => new SendQueuedSms(row.GetGuid(0), lane), cancellationToken),
            cancellationToken);
    }
}
