using TemplateSms.Queue.Databases;

namespace TemplateSms.Queue.Ledger;

/// <summary>The health of a lane that has messages.</summary>
/// <param name="Lane">The lane's name.</param>
/// <param name="IsPaused">Whether somebody has paused it.</param>
/// <param name="Age">The time since the oldest message that waits was due; zero where none is.</param>
/// <param name="SinceServed">The time since a worker has served the lane; null where none ever has.</param>
/// <param name="Unknown">The unknown messages, at most <see cref="HealthReader.MostUnknown"/> over all lanes.</param>
internal sealed record LaneHealth(string Lane, bool IsPaused, TimeSpan Age, TimeSpan? SinceServed, long Unknown);

/// <summary>Reads the health of lanes: by their oldest message, so that it costs the same however many wait.</summary>
internal sealed class HealthReader(LedgerDatabase database)
{
    /// <summary>The most unknown messages that are counted.</summary>
    public const int MostUnknown = 1_000;

    /// <summary>The health of every lane that has a message which waits or is unknown.</summary>
    public async Task<IReadOnlyList<LaneHealth>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var rows = await database.ReadAsync(
            connection => connection.Command(
                $"""
                with recursive waiting (name) as (
                    select (select lane from sms_message where state = 'queued' order by lane limit 1)
                    union all
                    select (select m.lane from sms_message m where m.state = 'queued' and m.lane > w.name order by m.lane limit 1) from waiting w where w.name is not null),
                possible (name, messages) as (
                    select lane, count(*) from (select lane from sms_message where state = 'unknown' order by changed limit @most) counted group by lane)
                select a.name, coalesce(l.paused, 0), {now} - l.served, coalesce(u.messages, 0),
                    {now} - (select m.not_before from sms_message m where m.lane = a.name and m.state = 'queued' order by m.not_before, m.id limit 1)
                from (select name from waiting where name is not null union select name from possible) a
                    left join sms_lane l on l.name = a.name left join possible u on u.name = a.name
                order by a.name
                """,
                Parameter.Small("most", MostUnknown)).ReadAsync(
                    row => new LaneHealth(row.GetString(0), row.GetInt32(1) != 0, Time(row.Number(4)) ?? TimeSpan.Zero, Time(row.Number(2)), row.GetInt64(3)), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return rows;
    }

    private static TimeSpan? Time(long? milliseconds) => milliseconds is { } passed ? TimeSpan.FromMilliseconds(Math.Max(0, passed)) : null;
}
