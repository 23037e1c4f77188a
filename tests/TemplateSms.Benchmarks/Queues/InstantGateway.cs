using TemplateSms.Sending;

namespace TemplateSms.Benchmarks.Queues;

/// <summary>A gateway that takes every message at once, so that only the queue is measured.</summary>
/// <param name="maxRecipients">The most messages of one request.</param>
internal sealed class InstantGateway(int maxRecipients) : ISmsClient, ISmsQueueTransport
{
    private int _taken;

    public int Taken => Volatile.Read(ref _taken);

    public GatewayRules Rules => GatewayRules.Any;

    public TimeSpan Timeout => TimeSpan.FromSeconds(30);

    public int MaxRecipients => maxRecipients;

    public bool RetriesUnknownOutcomes => false;

    public double? MaxRequestsPerSecond => null;

    public SmsPlan Plan(SmsMessage message, SmsSendOptions? options = null) => new SharedPlan(Rules, message.Content, options);

    public Task<IReadOnlyList<SmsOutcome>> SendOnceAsync(IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave, CancellationToken cancellationToken = default)
    {
        Interlocked.Add(ref _taken, recipients.Count);
        return Task.FromResult<IReadOnlyList<SmsOutcome>>([.. recipients.Select(recipient => SmsOutcome.Of(new SmsReceipt
        {
            To = recipient.To,
            Position = recipient.Position,
            Status = SmsStatus.Accepted,
            Content = recipient.Plan.Content,
        }))]);
    }

    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _taken);
        return Task.FromResult(new SmsReceipt { To = message.To, Position = 0, Status = SmsStatus.Accepted, Content = message.Content });
    }

    public Task<SmsBatchReceipt> SendAsync(SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    private sealed class SharedPlan(GatewayRules rules, SmsContent content, SmsSendOptions? options) : SmsPlan(rules, content, options)
    {
        public override object RequestKey => Content.Encoding;
    }
}
