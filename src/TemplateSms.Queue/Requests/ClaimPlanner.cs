using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Requests;

/// <summary>Makes requests of claimed messages, and settles at once those that cannot be sent.</summary>
internal sealed class ClaimPlanner(QueueAccounts accounts, ISmsBodyProtector? protector, TimeProvider clock)
{
    private const string Closed = "The account's client was disposed, or its options break their rules.";
    private const string OptedOut = "The recipient wants no more messages.";
    private const string NoProtector = $"The text is encrypted, and this worker has no {nameof(ISmsBodyProtector)}.";
    private static readonly TimeSpan _afterMisreading = TimeSpan.FromMinutes(1);

    /// <summary>Plans the requests of messages.</summary>
    /// <param name="lane">Their lane.</param>
    /// <param name="messages">The messages.</param>
    /// <param name="ends">Takes the ends of those that are not sent.</param>
    public IReadOnlyList<RequestPlan> Plan(SmsLane lane, IReadOnlyList<ClaimedMessage> messages, ICollection<AttemptEnd> ends)
    {
        var groups = new List<(string? Account, OpenAccount Open, object Key, List<ClaimedMessage> Messages, List<SmsRecipient> Recipients)>();
        foreach (var message in messages)
        {
            if (Plan(lane, message, out var open, out var recipient) is { } end)
            {
                ends.Add(end);
                continue;
            }

            // One request names a number once, since its answer is read by the numbers.
            var group = groups.FirstOrDefault(group => group.Account == message.Account && group.Key.Equals(recipient.Plan.RequestKey)
                && group.Recipients.Count < open!.MostRecipients && !group.Recipients.Exists(other => other.To == recipient.To));
            if (group.Recipients is null)
                groups.Add(group = (message.Account, open!, recipient.Plan.RequestKey, [], []));
            group.Recipients.Add(recipient with { Position = group.Recipients.Count });
            group.Messages.Add(message);
        }

        return [.. groups.Select(group => new RequestPlan(group.Open, group.Messages, group.Recipients))];
    }

    private AttemptEnd? Plan(SmsLane lane, ClaimedMessage message, out OpenAccount? open, out SmsRecipient recipient)
    {
        open = null;
        recipient = default;
        if (message is { HasOptedOut: true, Kind: SmsKind.Marketing })
            return AttemptEnds.Rejected(message, OptedOut);
        try
        {
            open = OpenAccount.Of(accounts.Of(message.Account));
        }
        catch (Exception e) when (WorkerFault.Is(e) || e is InvalidOperationException)
        {
            // Another worker, or this one after a change of its configuration, may be able to send through the account.
            return AttemptEnds.Again(message, e is InvalidOperationException and not ObjectDisposedException ? e.Message : Closed, _afterMisreading, QueueAccounts.After(lane, message.Account));
        }

        if (message.IsProtected && protector is null)
            return AttemptEnds.Again(message, NoProtector, _afterMisreading, message.Account);
        string text;
        try
        {
            text = message.IsProtected ? protector!.Unprotect(message.Body) : message.Body;
        }
        catch (Exception e)
        {
            // The fault is this worker's: it lacks the key.
            return AttemptEnds.Again(message, $"The text could not be decrypted ({e.GetType().Name}).", _afterMisreading, message.Account);
        }

        try
        {
            var restored = RestoredMessage.Of(message, text);
            var plan = open.Transport.Plan(restored, new SmsSendOptions { Sender = RestoredMessage.SenderOf(message), Tracker = message.Reference });
            if (plan.RefusalFor(restored.To) is { } reason)
                return AttemptEnds.Rejected(message, reason);
            var now = clock.GetUtcNow();
            var permitted = plan.PermittedFrom(now);
            if (permitted > now)
                return AttemptEnds.Again(message, "The hours in which it may be sent have ended.", permitted - now, message.Account);
            recipient = new SmsRecipient(restored.To, plan, 0);
            return null;
        }
        catch (Exception e) when (WorkerFault.Is(e))
        {
            return AttemptEnds.Again(message, $"The worker could not plan it ({e.GetType().Name}).", _afterMisreading, QueueAccounts.After(lane, message.Account));
        }
        catch (Exception e)
        {
            // Nothing has left, and nothing would change.
            return AttemptEnds.Rejected(message, e is SmsException ? e.Message : $"The message could not be made ({e.GetType().Name}).");
        }
    }
}
