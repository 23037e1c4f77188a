using System.Data.Common;
using TemplateSms.Queue.Databases;
using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Ledger;

/// <summary>Changes that people and gateways make to the messages of the ledger.</summary>
internal sealed class LedgerChanges(LedgerDatabase database, Settler settler)
{
    private const string ByReceipt = "A delivery receipt came.";

    /// <summary>Allows another attempt of an unknown message.</summary>
    public Task<SmsRelease> ReleaseAsync(Guid id, string who, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var rows = await transaction.Command(
                $"""
                select m.state, m.attempts, a.claim, m.account, a.releasable_at - {database.Dialect.Now}, case when m.body is null then 0 else 1 end
                from sms_message m left join sms_attempt a on a.message_id = m.id and a.n = m.attempts where m.id = @id
                """,
                Parameter.Id("id", id)).ReadAsync(
                    row => (State: row.GetString(0), Attempt: row.GetInt32(1), Claim: row.IsDBNull(2) ? default : row.GetGuid(2), Account: row.Text(3), Wait: row.Number(4), HasText: row.GetInt32(5) != 0),
                    cancellationToken).ConfigureAwait(false);
            if (rows is not [var found])
                return SmsRelease.NotFound;
            if (found.State != LedgerWords.Of(SmsQueueState.Unknown) || !found.HasText)
                return SmsRelease.NotUnknown;
            if (found.Wait > 0)
                return SmsRelease.TooEarly;
            var end = new AttemptEnd
            {
                Id = id,
                Attempt = found.Attempt,
                Claim = found.Claim,
                Account = found.Account,
                Outcome = SmsAttemptOutcome.Released,
                State = SmsQueueState.Queued,
                Who = who,
            };
            if (!await settler.SettleAsync(end, transaction, cancellationToken).ConfigureAwait(false))
                return SmsRelease.NotUnknown;
            await database.NotifyAsync(transaction, cancellationToken).ConfigureAwait(false);
            return SmsRelease.Released;
        },
        cancellationToken);

    /// <summary>Gives a message up that is unknown or waits.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> DropAsync(Guid id, string who, CancellationToken cancellationToken) => await database.WriteAsync(
        async transaction =>
        {
            var dropped = await transaction.Command(
                $"""
                update sms_message set state = 'cancelled', changed = {database.Dialect.Now}, reason = case when state = 'queued' then @reason else reason end
                where id = @id and state in ('unknown', 'queued')
                """,
                Parameter.Id("id", id),
                Parameter.Text("reason", $"Dropped by {who}.")).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            if (dropped > 0)
            {
                await transaction.Command("update sms_attempt set who = @who where message_id = @id and outcome = 'unknown'", Parameter.Text("who", who), Parameter.Id("id", id))
                    .ExecuteAsync(cancellationToken).ConfigureAwait(false);
            }

            return dropped > 0;
        },
        cancellationToken).ConfigureAwait(false);

    /// <summary>Takes messages that wait out of the queue: that of a key, and those of a send to many with it.</summary>
    public Task<int> CancelKeyAsync(string key, CancellationToken cancellationToken) =>
        CancelAsync(KeyCondition.Sql, cancellationToken, [.. KeyCondition.Of(key, database)]);

    /// <summary>Takes the messages of a template that wait out of the queue.</summary>
    public Task<int> CancelTemplateAsync(string template, CancellationToken cancellationToken) =>
        CancelAsync("template = @template", cancellationToken, Parameter.Text("template", template));

    /// <summary>Blanks what the ledger keeps of a person, but for messages that have not ended.</summary>
    /// <returns>The messages that were blanked, and those that have not ended.</returns>
    public Task<(int Blanked, int Open)> ForgetAsync(PhoneNumber number, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var recipient = Parameter.Bytes("recipient", database.Hash(number));
            var blanked = await transaction.Command(
                $"""
                with found as materialized (
                    select id from sms_message where recipient = @recipient and phone is not null and state in ('accepted', 'rejected', 'expired', 'cancelled')
                    order by id {database.Dialect.LockRows})
                update sms_message set phone = null, body = null, key = null, sender = null, reference = null where id in (select id from found)
                """,
                recipient).ExecuteAsync(cancellationToken).ConfigureAwait(false);
            var open = await transaction.Command("select count(*) from sms_message where recipient = @recipient and phone is not null", recipient)
                .ReadAsync(row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
            return (blanked, (int)open[0]);
        },
        cancellationToken);

    /// <summary>
    /// Writes a gateway's report to the one message that it names. It proves that the gateway has taken it: an unknown message is accepted, and
    /// one that was to be sent again is not.
    /// </summary>
    /// <returns>Whether the report names exactly one message.</returns>
    public Task<bool> TakeReceiptAsync(string reference, PhoneNumber? number, string delivery, bool isFinal, CancellationToken cancellationToken) => database.WriteAsync(
        async transaction =>
        {
            var recipient = number is { } to ? database.Hash(to) : null;
            var rows = await transaction.Command(
                """
                select m.id, m.state, m.attempts, a.claim, m.account, m.recipient
                from sms_message m left join sms_attempt a on a.message_id = m.id and a.n = m.attempts where m.reference = @reference
                """,
                Parameter.Text("reference", reference)).ReadAsync(
                    row => (Id: row.GetGuid(0), State: row.GetString(1), Attempt: row.GetInt32(2), Claim: row.IsDBNull(3) ? default : row.GetGuid(3), Account: row.Text(4), Recipient: row.GetFieldValue<byte[]>(5)),
                    cancellationToken).ConfigureAwait(false);
            if (rows.Where(row => recipient is null || row.Recipient.AsSpan().SequenceEqual(recipient)).ToList() is not [var found])
                return false;
            await WriteDeliveryAsync(found.Id, delivery, isFinal, transaction, cancellationToken).ConfigureAwait(false);
            if (found.State == LedgerWords.Of(SmsQueueState.Unknown))
            {
                var end = AttemptEnd.ByEvidence((found.Id, found.Attempt, found.Claim, found.Account), ByReceipt, who: null);
                await settler.SettleAsync(end, transaction, cancellationToken).ConfigureAwait(false);
            }

            return true;
        },
        cancellationToken);

    private Task<int> WriteDeliveryAsync(Guid id, string delivery, bool isFinal, DbTransaction transaction, CancellationToken cancellationToken) => transaction.Command(
        $"""
        update sms_message set
            delivery = case when delivered_at is null or @final = 1 then @delivery else delivery end,
            delivered_at = case when @final = 1 then {database.Dialect.Now} else delivered_at end,
            state = case when state = 'queued' and attempts > 0 then 'accepted' else state end,
            changed = case when state = 'queued' and attempts > 0 then {database.Dialect.Now} else changed end,
            reason = case when state = 'queued' and attempts > 0 then @reason else reason end
        where id = @id
        """,
        Parameter.Id("id", id),
        Parameter.Text("delivery", delivery),
        Parameter.Small("final", isFinal ? 1 : 0),
        Parameter.Text("reason", ByReceipt)).ExecuteAsync(cancellationToken);

    // In the order of the ids, as everybody locks messages: two who wait for each other would both fail.
    private Task<int> CancelAsync(string condition, CancellationToken cancellationToken, params Parameter[] parameters) => database.WriteAsync(
        transaction => transaction.Command(
            $"""
            with waiting as materialized (select id from sms_message where state = 'queued' and ({condition}) order by id {database.Dialect.LockRows})
            update sms_message set state = 'cancelled', changed = {database.Dialect.Now} where id in (select id from waiting)
            """,
            parameters).ExecuteAsync(cancellationToken),
        cancellationToken);
}
