using TemplateSms.Sending;

namespace TemplateSms.Clients.Tests;

/// <summary>A client that sends a message as a queue does, one request at a time, and throws its outcome as any client does.</summary>
internal sealed class OnceClient(ISmsQueueTransport transport, int mostRetries = 0) : ISmsClient
{
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        var outcome = await SendOnceAsync(message, options, cancellationToken);
        for (var retry = 0; retry < mostRetries && outcome.IsNotReached; retry++)
            outcome = await SendOnceAsync(message, options, cancellationToken);
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

    private async Task<SmsOutcome> SendOnceAsync(SmsMessage message, SmsSendOptions? options, CancellationToken cancellationToken) =>
        Assert.Single(await transport.SendOnceAsync([new(message.To, transport.Plan(message, options), Position: 0)], mayLeave: () => true, cancellationToken));
}
