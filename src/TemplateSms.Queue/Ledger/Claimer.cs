using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Claims messages for a worker, and writes down that they may reach the gateway from now on.</summary>
internal sealed class Claimer(LedgerDatabase database, LaneTable lanes)
{
    private const string Columns =
        "id, attempts, lane, account, phone, body, is_protected, encoding, kind, max_segments, reserve, sender, reference, template, culture, gateways, not_before, ";

    /// <summary>Claims messages of a lane.</summary>
    /// <param name="request">The messages that a worker asks for.</param>
    /// <param name="isLimited">Whether the lane has a rate.</param>
    /// <param name="cancellationToken">Ends the claim before it is made.</param>
    public async Task<Claim> ClaimAsync(ClaimRequest request, bool isLimited, CancellationToken cancellationToken)
    {
        Claim? claim = null;
        try
        {
            return await database.WriteAsync(
                async transaction => claim = await ClaimAsync(request, isLimited, transaction, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        catch (CommitLostException) when (claim is not null)
        {
            return claim with { IsLost = true };
        }
    }

    private async Task<Claim> ClaimAsync(ClaimRequest request, bool isLimited, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var turn = isLimited ? await lanes.TurnAsync(transaction, request.Lane, request.Most, cancellationToken).ConfigureAwait(false) : new LaneTurn(request.Most, null);
        if (turn.Messages == 0)
            return new Claim([], turn.Wait);
        var id = Guid.NewGuid();
        var messages = await TakeAsync(request, id, turn.Messages, transaction, cancellationToken).ConfigureAwait(false);
        if (messages.Count == 0)
            return new Claim([], null);
        await BeginAsync(request, id, messages, transaction, cancellationToken).ConfigureAwait(false);
        if (isLimited)
            await LaneTable.SpendAsync(transaction, request.Lane, messages.Count, cancellationToken).ConfigureAwait(false);
        return new Claim(messages, null) { HasMore = messages.Count == turn.Messages };
    }

    private async Task<List<ClaimedMessage>> TakeAsync(ClaimRequest request, Guid claim, int most, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var command = transaction.Command(
            $"""
            with next as materialized (
                select id from sms_message
                where lane = @lane and state = 'queued' and not_before <= {now} and (expires is null or expires > {now}) {(request.Only is { } wanted ? $"and id in ({DbCommands.Names("only", wanted.Count)})" : "")}
                order by not_before, id limit @most {database.Dialect.SkipLocked})
            update sms_message set state = 'sending', attempts = attempts + 1, changed = {now}
            where id in (select id from next)
            returning {Columns} expires - {now}, case when exists (select 1 from sms_opt_out where sms_opt_out.recipient = sms_message.recipient) then 1 else 0 end
            """,
            Parameter.Text("lane", request.Lane),
            Parameter.Small("most", most));
        for (var i = 0; i < request.Only?.Count; i++)
            command.Add(Parameter.Id($"only{i}", request.Only[i]));
        var messages = await command.ReadAsync(row => Read(row, claim), cancellationToken).ConfigureAwait(false);
        // An update returns its rows in any order.
        messages.Sort(static (one, other) => (one.NotBefore, one.Id).CompareTo((other.NotBefore, other.Id)));
        return messages;
    }

    private async Task BeginAsync(ClaimRequest request, Guid claim, List<ClaimedMessage> messages, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        var command = transaction.Command(
            $"""
            insert into sms_attempt (message_id, n, claim, worker, account, started, lease_until, releasable_at, outcome)
            select id, attempts, @claim, @worker, account, {now}, {now} + @lease, {now} + @releasable, 'sending'
            from sms_message where id in ({DbCommands.Names("id", messages.Count)})
            """,
            Parameter.Id("claim", claim),
            Parameter.Text("worker", request.Worker),
            Parameter.Span("lease", request.Lease),
            Parameter.Span("releasable", request.Releasable));
        for (var i = 0; i < messages.Count; i++)
            command.Add(Parameter.Id($"id{i}", messages[i].Id));
        await command.ExecuteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ClaimedMessage Read(DbDataReader row, Guid claim) => new()
    {
        Id = row.GetGuid(0),
        Attempt = row.GetInt32(1),
        Claim = claim,
        Lane = row.GetString(2),
        Account = row.Text(3),
        Phone = row.GetString(4),
        Body = row.GetString(5),
        IsProtected = row.GetInt32(6) != 0,
        Encoding = LedgerWords.Encoding(row.GetString(7)),
        Kind = LedgerWords.Kind(row.GetString(8)),
        MaxSegments = row.GetInt32(9),
        Reserve = row.GetInt32(10),
        Sender = row.Text(11),
        Reference = row.Text(12),
        Template = row.Text(13),
        Culture = row.Text(14),
        Gateways = row.GetString(15),
        NotBefore = row.GetInt64(16),
        Remaining = row.Number(17) is { } left ? TimeSpan.FromMilliseconds(left) : null,
        HasOptedOut = row.GetInt32(18) != 0,
    };
}
