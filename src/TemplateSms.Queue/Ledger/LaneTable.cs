using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Options;

namespace TemplateSms.Queue.Ledger;

/// <summary>The rates and pauses of lanes, which all workers share.</summary>
internal sealed class LaneTable(LedgerDatabase database)
{
    private const double Second = 1000;

    /// <summary>
    /// The milliseconds by which a statement may have begun before another one that it waited for. A row that is further ahead was written
    /// before the clock was set back.
    /// </summary>
    private const int ClockJump = 10_000;

    /// <summary>Writes the rate of a lane, and that a worker serves it. The last worker that starts decides.</summary>
    public Task<int> ConfigureAsync(string lane, LaneRate? rate, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command(
            $"""
            insert into sms_lane (name, per_second, burst, refilled, served) values (@lane, @rate, @burst, {database.Dialect.Now}, {database.Dialect.Now})
            on conflict (name) do update set per_second = excluded.per_second, burst = excluded.burst, served = excluded.served
            """,
            Parameter.Text("lane", lane),
            Parameter.Real("rate", rate?.PerSecond),
            Parameter.Small("burst", rate?.Burst)).ExecuteAsync(cancellationToken),
        cancellationToken);

    /// <summary>Writes that a worker serves lanes, in the order of their names, as everybody locks them.</summary>
    public Task<int> ServeAsync(IEnumerable<string> names, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var served = 0;
            foreach (var name in names.Order(StringComparer.Ordinal))
            {
                served += await transaction.Command($"update sms_lane set served = {database.Dialect.Now} where name = @lane", Parameter.Text("lane", name))
                    .ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }

            return served;
        },
        cancellationToken);

    /// <summary>Pauses or resumes a lane, whether or not a worker serves it.</summary>
    public Task<int> PauseAsync(string lane, bool isPaused, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command(
            $"""
            insert into sms_lane (name, paused, refilled) values (@lane, @paused, {database.Dialect.Now})
            on conflict (name) do update set paused = excluded.paused
            """,
            Parameter.Text("lane", lane),
            Parameter.Small("paused", isPaused ? 1 : 0)).ExecuteAsync(cancellationToken),
        cancellationToken);

    /// <summary>
    /// Looks at lanes without a lock, in one query: whether each is paused, whether it has a rate, and when its next message is due. A lane
    /// without work costs no more, and no transaction that others would wait for.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, LaneLook>> LookAsync(IReadOnlyList<string> lanes, CancellationToken cancellationToken)
    {
        var parameters = lanes.Select((lane, i) => Parameter.Text($"lane{i}", lane)).ToArray();
        var rows = await database.ReadAsync(
            connection => connection.Command(
                $"""
                with asked (name) as (values {string.Join(", ", parameters.Select(parameter => $"(@{parameter.Name})"))})
                select a.name, coalesce(l.paused, 0), l.per_second,
                    (select m.not_before from sms_message m where m.lane = a.name and m.state = 'queued' order by m.not_before, m.id limit 1) - {database.Dialect.Now}
                from asked a left join sms_lane l on l.name = a.name
                """,
                parameters).ReadAsync(
                    row => (Lane: row.GetString(0), Look: new LaneLook(
                        IsPaused: row.GetInt32(1) != 0,
                        IsLimited: !row.IsDBNull(2),
                        Due: row.Number(3) is { } wait ? TimeSpan.FromMilliseconds(Math.Max(0, wait)) : null)),
                    cancellationToken),
            cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Lane, row => row.Look, StringComparer.Ordinal);
    }

    /// <summary>
    /// Counts how many messages a lane with a rate may send now. Its row stays locked until the transaction ends, so that workers count one
    /// after the other.
    /// </summary>
    public async Task<LaneTurn> TurnAsync(DbTransaction transaction, string lane, int most, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var refilled = $"tokens + ({now} - refilled) * per_second / {Second:0}.0";
        var rows = await transaction.Command(
            $"""
            update sms_lane set
                tokens = case when {refilled} > burst then burst when {now} < refilled then tokens else {refilled} end,
                refilled = case when {now} < refilled and {now} > refilled - {ClockJump} then refilled else {now} end
            where name = @lane and per_second is not null returning tokens, per_second
            """,
            Parameter.Text("lane", lane))
            .ReadAsync(row => (Tokens: row.GetDouble(0), Rate: row.GetDouble(1)), cancellationToken)
            .ConfigureAwait(false);
        return rows switch
        {
            [var limited] when limited.Tokens < 1 => new LaneTurn(0, TimeSpan.FromSeconds((1 - limited.Tokens) / limited.Rate)),
            [var limited] => new LaneTurn(Math.Min(most, (int)limited.Tokens), null),
            _ => new LaneTurn(most, null),
        };
    }

    /// <summary>Takes from the rate what was claimed.</summary>
    public static Task<int> SpendAsync(DbTransaction transaction, string lane, int messages, CancellationToken cancellationToken) => transaction.Command(
        "update sms_lane set tokens = tokens - @messages where name = @lane",
        Parameter.Small("messages", messages),
        Parameter.Text("lane", lane)).ExecuteAsync(cancellationToken);
}
