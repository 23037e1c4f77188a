using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Ends what has lasted too long: leases, the time of messages, and the time for which texts and numbers are kept.</summary>
internal sealed class Sweeper(LedgerDatabase database, Settler settler)
{
    private const int MostAtOnce = 500;
    private const string LeaseEnded = "The worker gave no answer before its lease ended.";
    private const string Policy = "policy";

    /// <summary>Ends the leases whose time has passed.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndLeasesAsync(UnknownOutcome onUnknown, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var late = await transaction.Command(
                $"""
                select a.message_id, a.n, a.claim, m.account from sms_attempt a join sms_message m on m.id = a.message_id
                where a.outcome = 'sending' and a.lease_until < {database.Dialect.Now} order by a.lease_until limit @most
                """,
                Parameter.Small("most", MostAtOnce))
                .ReadAsync(row => (Id: row.GetGuid(0), Attempt: row.GetInt32(1), Claim: row.GetGuid(2), Account: row.Text(3)), cancellationToken).ConfigureAwait(false);
            var ended = 0;
            foreach (var (id, attempt, claim, account) in late.OrderBy(attempt => attempt.Id))
            {
                var end = new AttemptEnd { Id = id, Attempt = attempt, Claim = claim, Account = account, Outcome = SmsAttemptOutcome.Unknown, State = SmsQueueState.Unknown, Reason = LeaseEnded };
                if (onUnknown is UnknownOutcome.SendAgain)
                    end = end with { Outcome = SmsAttemptOutcome.Released, State = SmsQueueState.Queued, Who = Policy };
                if (await settler.SettleAsync(end, transaction, cancellationToken).ConfigureAwait(false))
                    ended++;
            }

            return ended;
        },
        cancellationToken);

    /// <summary>Expires what has not left in its time.</summary>
    /// <returns>How many.</returns>
    public Task<int> ExpireAsync(CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command(
            $"update sms_message set state = 'expired', changed = {database.Dialect.Now}, reason = 'Its time passed before it left.' where state = 'queued' and expires <= {database.Dialect.Now}")
            .ExecuteAsync(cancellationToken),
        cancellationToken);

    /// <summary>Blanks the texts, numbers and keys of messages that ended long ago. Their rows stay, and so do the hashes by which they are known again.</summary>
    /// <returns>How many.</returns>
    public Task<int> BlankAsync(TimeSpan ended, TimeSpan unknown, CancellationToken cancellationToken) => database.WriteAsync(
        transaction => transaction.Command(
            $"""
            update sms_message set phone = null, body = null, key = null, sender = null, reference = null where id in (
                select id from sms_message where body is not null and state in ('accepted', 'rejected', 'unknown', 'expired', 'cancelled')
                    and changed < {database.Dialect.Now} - @least
                    and changed < {database.Dialect.Now} - case when state = 'unknown' then cast(@unknown as bigint) else cast(@ended as bigint) end
                limit @most)
            """,
            Parameter.Span("ended", ended),
            Parameter.Span("unknown", unknown),
            // What an index can be searched for, so that the rows that stay are not read each time.
            Parameter.Span("least", ended < unknown ? ended : unknown),
            Parameter.Small("most", MostAtOnce)).ExecuteAsync(cancellationToken),
        cancellationToken);

    /// <summary>Whether the next comparison with the gateways' reports is this worker's, by the database's clock.</summary>
    public async Task<bool> MayReconcileAsync(TimeSpan interval, CancellationToken cancellationToken) => await database.WriteAsync(
        transaction => transaction.Command(
            $"update sms_queue set reconciled = {database.Dialect.Now} where reconciled <= {database.Dialect.Now} - @interval",
            Parameter.Span("interval", interval)).ExecuteAsync(cancellationToken),
        cancellationToken).ConfigureAwait(false) > 0;
}
