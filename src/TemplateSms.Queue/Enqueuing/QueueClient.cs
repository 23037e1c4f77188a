using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Enqueuing;

/// <summary>Plans messages and has them kept.</summary>
/// <param name="planner">Plans messages.</param>
/// <param name="addAsync">Keeps messages, in whichever transaction.</param>
internal sealed class QueueClient(MessagePlanner planner, Func<IReadOnlyList<NewMessage>, CancellationToken, Task<IReadOnlyList<Added>>> addAsync) : ISmsClient
{
    public const string OtherMessage = "its key belongs to a message with another text, sender or recipient.";

    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        MessagePlanner.CheckKey(options?.Key);
        var planned = planner.Plan(message, options, options?.Key);
        var added = (await addAsync([planned], cancellationToken).ConfigureAwait(false))[0];
        return added.IsSame ? Receipt(message, added, 0) : throw new SmsRejectedException(OtherMessage, message.To);
    }

    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        var places = new Dictionary<PhoneNumber, int>(to.Count);
        var messages = new List<(SmsMessage Message, int Position)>(to.Count);
        var shared = new List<(int Position, int First)>();
        foreach (var number in to)
        {
            var position = messages.Count + shared.Count;
            if (places.TryAdd(number, position))
                messages.Add((content.To(number), position));
            else
                shared.Add((position, places[number]));
        }

        var outcomes = await SendAsync(messages, to.Count, options, cancellationToken).ConfigureAwait(false);
        foreach (var (position, first) in shared)
            outcomes[position] = outcomes[first]?.SharedBy(position);
        return SmsBatchReceipt.Of(outcomes.OfType<SmsOutcome>());
    }

    public async Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Contains(null!))
            throw new ArgumentException("A message is null.", nameof(messages));
        var outcomes = await SendAsync([.. messages.Select((message, position) => (message, position))], messages.Count, options, cancellationToken).ConfigureAwait(false);
        return SmsBatchReceipt.Of(outcomes.OfType<SmsOutcome>());
    }

    private static SmsReceipt Receipt(SmsMessage message, Added added, int position) => new()
    {
        To = message.To,
        Position = position,
        Status = SmsStatus.Queued,
        Content = message.Content,
        Tracker = added.Reference,
        QueueId = added.Id,
    };

    private async Task<SmsOutcome?[]> SendAsync(
        IReadOnlyList<(SmsMessage Message, int Position)> messages, int count, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        MessagePlanner.CheckKey(options?.Key);
        var outcomes = new SmsOutcome?[count];
        var planned = new List<(NewMessage New, SmsMessage Message, int Position)>(messages.Count);
        foreach (var (message, position) in messages)
        {
            try
            {
                planned.Add((planner.Plan(message, options, MessagePlanner.KeyOf(options?.Key, message.To)), message, position));
            }
            catch (SmsException e) when (e is SmsTemplateException or SmsRejectedException)
            {
                outcomes[position] = SmsOutcome.Of(message.To, position, e);
            }
        }

        if (planned.Count == 0)
            return outcomes;
        var added = await addAsync([.. planned.Select(plan => plan.New)], cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < planned.Count; i++)
        {
            var (_, message, position) = planned[i];
            outcomes[position] = added[i].IsSame
                ? SmsOutcome.Of(Receipt(message, added[i], position))
                : SmsOutcome.Of(new SmsRejection(message.To, null, null) { Position = position, Reason = OtherMessage });
        }

        return outcomes;
    }
}
