using System.Collections.Concurrent;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Tests.Kit;

/// <summary>A gateway in memory: it keeps a ledger of what it took, and answers as its script says.</summary>
internal sealed class ScriptedGateway : ISmsClient, ISmsQueueTransport
{
    private readonly ConcurrentQueue<SmsRecipient> _taken = new();
    private readonly ConcurrentQueue<int> _requests = new();

    /// <summary>Gives the outcome of a recipient; null for accepted.</summary>
    public Func<SmsRecipient, SmsOutcome?>? Script { get; set; }

    /// <summary>A step before the last byte of a request leaves.</summary>
    public Func<Task>? BeforeLeaving { get; set; }

    /// <summary>A step after a request was taken, before its answer comes.</summary>
    public Func<SmsRecipient, Task>? BeforeAnswering { get; set; }

    /// <summary>The exception that planning a message throws, or null.</summary>
    public Func<SmsMessage, Exception?>? Fault { get; set; }

    /// <summary>The exception that making a request throws before it leaves, or null.</summary>
    public Func<IReadOnlyList<SmsRecipient>, Exception?>? RequestFault { get; set; }

    public Func<DateTimeOffset, DateTimeOffset> Permitted { get; set; } = time => time;

    public GatewayRules Rules { get; init; } = GatewayRules.Any;

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    public int MaxRecipients { get; init; } = 50;

    public bool RetriesUnknownOutcomes { get; init; }

    public double? MaxRequestsPerSecond { get; init; }

    /// <summary>The messages that reached the gateway, in their order.</summary>
    public IReadOnlyList<SmsRecipient> Taken => [.. _taken];

    public IReadOnlyList<string> Texts => [.. _taken.Select(recipient => recipient.Plan.Content.Text)];

    /// <summary>The recipients of each request that came, in their order.</summary>
    public IReadOnlyList<int> Requests => [.. _requests];

    /// <summary>The most recipients that came in one request.</summary>
    public int LargestRequest => _requests.Max();

    public SmsPlan Plan(SmsMessage message, SmsSendOptions? options = null) =>
        Fault?.Invoke(message) is { } fault ? throw fault : new TestPlan(this, Rules.ContentFor(message.Content, message.To), options);

    public async Task<IReadOnlyList<SmsOutcome>> SendOnceAsync(IReadOnlyList<SmsRecipient> recipients, Func<bool> mayLeave, CancellationToken cancellationToken = default)
    {
        if (RequestFault?.Invoke(recipients) is { } fault)
            throw fault;
        if (BeforeLeaving is { } wait)
            await wait();
        if (!mayLeave())
            return [.. recipients.Select(recipient => NotReached(recipient, "It was too late."))];
        _requests.Enqueue(recipients.Count);
        var outcomes = new List<SmsOutcome>();
        foreach (var recipient in recipients)
        {
            var outcome = Script?.Invoke(recipient) ?? Accepted(recipient);
            if (!outcome.IsNotReached)
                _taken.Enqueue(recipient);
            outcomes.Add(outcome);
        }

        if (BeforeAnswering is { } delay)
            await Task.WhenAll(recipients.Select(delay));
        return outcomes;
    }

    /// <summary>A script that gives an outcome to the first message, and accepts the others.</summary>
    public static Func<SmsRecipient, SmsOutcome?> Once(Func<SmsRecipient, SmsOutcome> first)
    {
        var calls = 0;
        return recipient => Interlocked.Increment(ref calls) == 1 ? first(recipient) : null;
    }

    public static SmsOutcome Accepted(SmsRecipient recipient) => SmsOutcome.Of(new SmsReceipt
    {
        To = recipient.To,
        Position = recipient.Position,
        Status = SmsStatus.Accepted,
        Content = recipient.Plan.Content,
    });

    public static SmsOutcome NotReached(SmsRecipient recipient, string reason = "Nobody answered.", TimeSpan? retryAfter = null) =>
        SmsOutcome.Of(new SmsRejection(recipient.To, null, null) { Position = recipient.Position, Reason = reason, NotReached = true, RetryAfter = retryAfter });

    public static SmsOutcome Unknown(SmsRecipient recipient) =>
        SmsOutcome.Of(new SmsUnknownOutcome(recipient.To) { Position = recipient.Position, Reason = "The answer was lost." });

    public static SmsOutcome Refused(SmsRecipient recipient) => SmsOutcome.Of(new SmsRejection(recipient.To, 11, "STOP") { Position = recipient.Position });

    public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<SmsBatchReceipt> SendAsync(SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<SmsBatchReceipt> SendAsync(IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    private sealed class TestPlan(ScriptedGateway gateway, SmsContent content, SmsSendOptions? options) : SmsPlan(gateway.Rules, content, options)
    {
        public override object RequestKey => (Sender?.Value, Content.Encoding, Content.Kind);

        public override DateTimeOffset PermittedFrom(DateTimeOffset time) => gateway.Permitted(time);
    }
}
