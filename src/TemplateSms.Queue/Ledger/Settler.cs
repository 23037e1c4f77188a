using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Writes down what became of attempts. An answer that comes after the end of its lease counts, unless the message was released.</summary>
internal sealed class Settler
{
    /// <summary>The most attempts of one transaction, which has to end soon.</summary>
    private const int MostAtOnce = 200;

    private readonly LedgerDatabase _database;
    private readonly SharedWrites<AttemptEnd, bool> _writes;

    public Settler(LedgerDatabase database)
    {
        _database = database;
        _writes = new SharedWrites<AttemptEnd, bool>(database, MostAtOnce, FindLateAsync);
    }

    /// <summary>Settles attempts, in one transaction with those that others settle at the same time.</summary>
    /// <returns>Those whose messages were released or given up before.</returns>
    public async Task<IReadOnlyList<AttemptEnd>> SettleAsync(IReadOnlyList<AttemptEnd> ends, CancellationToken cancellationToken)
    {
        var isLate = await _writes.WriteAsync(ends, cancellationToken).ConfigureAwait(false);
        return [.. ends.Where((_, i) => isLate[i])];
    }

    /// <summary>Settles one attempt in a transaction.</summary>
    /// <returns>Whether it was open.</returns>
    public async Task<bool> SettleAsync(AttemptEnd end, DbTransaction transaction, CancellationToken cancellationToken) =>
        (await SettleAsync([end], transaction, cancellationToken).ConfigureAwait(false)).Count > 0;

    /// <summary>Settles attempts in a transaction: the messages first, then their attempts, both in the order of the ids, as everybody locks them.</summary>
    /// <returns>Those that were open.</returns>
    private async Task<IReadOnlyCollection<AttemptEnd>> SettleAsync(IReadOnlyList<AttemptEnd> ends, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var ordered = ends.OrderBy(end => end.Id).ToList();
        var states = await EndMessagesAsync(ordered, transaction, cancellationToken).ConfigureAwait(false);
        var open = ordered.Zip(states).Where(pair => pair.Second.Count > 0).Select(pair => (End: pair.First, State: pair.Second[0])).ToList();
        await EndAttemptsAsync(open, transaction, cancellationToken).ConfigureAwait(false);
        foreach (var (end, _) in open)
        {
            if (end.OptedOutAt is { } gateway)
                await OptOutAsync(end.Id, gateway, transaction, cancellationToken).ConfigureAwait(false);
        }

        return [.. open.Select(settled => settled.End)];
    }

    private Task<List<List<SmsQueueState>>> EndMessagesAsync(IReadOnlyList<AttemptEnd> ends, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var now = _database.Dialect.Now;
        // A receipt may come before the answer, and proves that the gateway has this message already, by this attempt or one before.
        return transaction.ReadEachAsync(
            $"""
            update sms_message set state = case when @state in ('unknown', 'queued') and delivery is not null then 'accepted' else @state end, changed = {now}, code = @code, reason = @reason, account = @account,
                not_before = case when @state = 'queued' then {now} + @again else not_before end
            where id = @id and attempts = @n and state in ('sending', 'unknown')
                and exists (select 1 from sms_attempt where message_id = @id and n = @n and claim = @claim)
            returning state
            """,
            ends,
            end =>
            [
                Parameter.Id("id", end.Id),
                Parameter.Small("n", end.Attempt),
                Parameter.Id("claim", end.Claim),
                Parameter.Text("state", LedgerWords.Of(end.State)),
                Parameter.Small("code", end.Code),
                Parameter.Text("reason", end.Reason),
                Parameter.Text("account", end.Account),
                Parameter.Span("again", end.Again),
            ],
            row => LedgerWords.State(row.GetString(0)),
            cancellationToken);
    }

    private Task<List<List<int>>> EndAttemptsAsync(IReadOnlyList<(AttemptEnd End, SmsQueueState State)> open, DbTransaction transaction, CancellationToken cancellationToken) =>
        transaction.ReadEachAsync(
            $"""
            update sms_attempt set outcome = @outcome, ended = {_database.Dialect.Now}, code = @code, status = @status, gateway_id = @gateway, billed = @billed, reason = @reason, who = @who
            where message_id = @id and n = @n and outcome in ('sending', 'unknown')
            returning n
            """,
            open,
            settled =>
            [
                Parameter.Id("id", settled.End.Id),
                Parameter.Small("n", settled.End.Attempt),
                Parameter.Text("outcome", LedgerWords.Of(settled.State == settled.End.State ? settled.End.Outcome : SmsAttemptOutcome.Accepted)),
                Parameter.Small("code", settled.End.Code),
                Parameter.Small("status", settled.End.StatusCode),
                Parameter.Text("gateway", settled.End.GatewayId),
                Parameter.Small("billed", settled.End.BilledSegments),
                Parameter.Text("reason", settled.End.Reason),
                Parameter.Text("who", settled.End.Who),
            ],
            row => row.GetInt32(0),
            cancellationToken);

    private Task<int> OptOutAsync(Guid id, string gateway, DbTransaction transaction, CancellationToken cancellationToken) => transaction.Command(
        $"insert into sms_opt_out (recipient, since, gateway) select recipient, {_database.Dialect.Now}, @gateway from sms_message where id = @id on conflict do nothing",
        Parameter.Id("id", id),
        Parameter.Text("gateway", gateway)).ExecuteAsync(cancellationToken);

    private async Task<IReadOnlyList<bool>> FindLateAsync(IReadOnlyList<AttemptEnd> ends, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var settled = new HashSet<AttemptEnd>(await SettleAsync(ends, transaction, cancellationToken).ConfigureAwait(false), ReferenceEqualityComparer.Instance);
        var isLate = new List<bool>(ends.Count);
        foreach (var end in ends)
            isLate.Add(!settled.Contains(end) && await IsLateAsync(end, transaction, cancellationToken).ConfigureAwait(false));
        return isLate;
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
