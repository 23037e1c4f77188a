using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Writes down what became of attempts. An answer that comes after the end of its lease counts, unless the message was released.</summary>
internal sealed class Settler(LedgerDatabase database)
{
    /// <summary>Settles attempts.</summary>
    /// <returns>Those whose messages were released or given up before.</returns>
    public Task<IReadOnlyList<AttemptEnd>> SettleAsync(IReadOnlyList<AttemptEnd> ends, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var late = new List<AttemptEnd>();
            // In the order of the ids, as everybody locks rows.
            foreach (var end in ends.OrderBy(end => end.Id))
            {
                if (!await SettleAsync(end, transaction, cancellationToken).ConfigureAwait(false) && await IsLateAsync(end, transaction, cancellationToken).ConfigureAwait(false))
                    late.Add(end);
            }

            return (IReadOnlyList<AttemptEnd>)late;
        },
        cancellationToken);

    /// <summary>Settles one attempt in a transaction: the message first, then its attempt, as everybody locks them.</summary>
    public async Task<bool> SettleAsync(AttemptEnd end, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = database.Dialect.Now;
        // A receipt may come before the answer, and proves that the gateway has this message already, by this attempt or one before.
        var settled = await transaction.Command(
            $"""
            update sms_message set state = case when @state in ('unknown', 'queued') and delivery is not null then 'accepted' else @state end, changed = {now}, code = @code, reason = @reason, account = @account,
                not_before = case when @state = 'queued' then {now} + @again else not_before end
            where id = @id and attempts = @n and state in ('sending', 'unknown')
                and exists (select 1 from sms_attempt where message_id = @id and n = @n and claim = @claim)
            returning state
            """,
            Parameter.Id("id", end.Id),
            Parameter.Small("n", end.Attempt),
            Parameter.Id("claim", end.Claim),
            Parameter.Text("state", LedgerWords.Of(end.State)),
            Parameter.Small("code", end.Code),
            Parameter.Text("reason", end.Reason),
            Parameter.Text("account", end.Account),
            Parameter.Span("again", end.Again)).ReadAsync(row => LedgerWords.State(row.GetString(0)), cancellationToken).ConfigureAwait(false);
        if (settled is not [var state])
            return false;
        var outcome = state == end.State ? end.Outcome : SmsAttemptOutcome.Accepted;
        await transaction.Command(
            $"""
            update sms_attempt set outcome = @outcome, ended = {now}, code = @code, status = @status, gateway_id = @gateway, billed = @billed, reason = @reason, who = @who
            where message_id = @id and n = @n and outcome in ('sending', 'unknown')
            """,
            Parameter.Id("id", end.Id),
            Parameter.Small("n", end.Attempt),
            Parameter.Text("outcome", LedgerWords.Of(outcome)),
            Parameter.Small("code", end.Code),
            Parameter.Small("status", end.StatusCode),
            Parameter.Text("gateway", end.GatewayId),
            Parameter.Small("billed", end.BilledSegments),
            Parameter.Text("reason", end.Reason),
            Parameter.Text("who", end.Who)).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        if (end.OptedOutAt is { } gateway)
        {
            await transaction.Command(
                $"insert into sms_opt_out (recipient, since, gateway) select recipient, {now}, @gateway from sms_message where id = @id on conflict do nothing",
                Parameter.Id("id", end.Id),
                Parameter.Text("gateway", gateway)).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        }

        return true;
    }

    /// <summary>Whether somebody decided about a message before its answer came. One that is written already, by a commit that was not confirmed or by a receipt, is not late.</summary>
    private static async Task<bool> IsLateAsync(AttemptEnd end, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = await transaction.Command(
            """
            select 1 from sms_attempt a join sms_message m on m.id = a.message_id
            where a.message_id = @id and a.n = @n and a.claim = @claim and a.outcome <> @outcome and (a.outcome = 'released' or m.state = 'cancelled')
            """,
            Parameter.Id("id", end.Id),
            Parameter.Small("n", end.Attempt),
            Parameter.Id("claim", end.Claim),
            Parameter.Text("outcome", LedgerWords.Of(end.Outcome))).ReadAsync(row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
        return rows.Count > 0;
    }
}
