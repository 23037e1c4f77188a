namespace TemplateSms.Sending.Tests.Queues;

/// <summary>A client that sends one message as a queue does, and throws its outcome as any client does.</summary>
internal sealed class OnceClient(ISmsQueueTransport transport) : ISmsClient
{
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        SmsRecipient[] recipients = [new(message.To, transport.Plan(message, options), Position: 0)];
        var outcome = Assert.Single(await transport.SendOnceAsync(recipients, mayLeave: () => true, cancellationToken));
        return outcome switch
        {
            { Receipt: { } receipt } => receipt,
            { Unknown: { } unknown } => throw new SmsOutcomeUnknownException(unknown.Reason!),
            { IsNotReached: true } => throw new SmsTransportException(outcome.Rejection!.Reason!),
            _ => throw new SmsRejectedException(message.To, outcome.Rejection!.Code, outcome.Rejection.GatewayMessage),
        };
    }

    public Task<SmsBatchReceipt> SendAsync(
        SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
