using Wolverine;

namespace TemplateSms.Queue.Wolverine.Publishing;

/// <summary>Publishes the requests for messages that another client keeps.</summary>
internal sealed class PublishingClient(ISmsQueue queue, ISmsClient keeping, IMessageBus bus) : ISmsClient
{
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        var receipt = await keeping.SendAsync(message, options, cancellationToken).ConfigureAwait(false);
        await PublishAsync(receipt).ConfigureAwait(false);
        return receipt;
    }

    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        await PublishAsync(await keeping.SendAsync(content, to, options, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);

    public async Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        await PublishAsync(await keeping.SendAsync(messages, options, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);

    private async Task<SmsBatchReceipt> PublishAsync(SmsBatchReceipt receipts)
    {
        foreach (var receipt in receipts.Outcomes.Select(outcome => outcome.Receipt).OfType<SmsReceipt>().DistinctBy(receipt => receipt.QueueId))
            await PublishAsync(receipt).ConfigureAwait(false);
        return receipts;
    }

    private async ValueTask PublishAsync(SmsReceipt receipt)
    {
        if (receipt.QueueId is { } id)
            await bus.PublishAsync(new SendQueuedSms(id, queue.LaneOf(receipt.Content))).ConfigureAwait(false);
    }
}
