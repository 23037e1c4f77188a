using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TemplateSms.Sending.Failover;
using TemplateSms.Sending.Options;

namespace TemplateSms.Sending;

/// <summary>
/// Sends through one client, and through another what the first could not hand over. Safe to use from several threads. The clients stay
/// the caller's.
/// </summary>
/// <remarks>
/// <para>
/// On to the second goes only what says nothing about the message or its recipient: a gateway that was not reached, and an answer whose
/// status means "not taken" (<see cref="GatewayRules.NotTaken"/>). A refusal is final, so that nobody who has opted out at one gateway gets
/// the message through the other. An unknown outcome is final too, since the message may have been sent.
/// </para>
/// <para>
/// A template's message has to be proved for both gateways (<see cref="SmsContent.Gateways"/>), and any other message has to keep
/// the rules of both; else it is refused before anything is sent. Going on is logged and counted, as an error where the first gateway
/// refused the account's key.
/// </para>
/// </remarks>
public sealed class SmsFailoverClient : ISmsClient
{
    private readonly ISmsClient _first;
    private readonly ISmsClient _then;
    private readonly FailoverRules _rules;
    private readonly FailoverTelemetry _telemetry;

    /// <summary>Joins two clients.</summary>
    /// <param name="first">The client that is asked first.</param>
    /// <param name="then">The client that gets what did not reach the first.</param>
    /// <param name="logger">The log of what goes on, without keys, texts and numbers; null for none.</param>
    /// <exception cref="ArgumentNullException">A client is null.</exception>
    /// <exception cref="ArgumentException">Both are the same client, or one does not tell its rules (<see cref="ISmsGateway"/>).</exception>
    public SmsFailoverClient(ISmsClient first, ISmsClient then, ILogger<SmsFailoverClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(then);
        if (ReferenceEquals(first, then))
            throw new ArgumentException("Both clients are the same, so there is nothing to fail over to.", nameof(then));
        _first = first;
        _then = then;
        _rules = new FailoverRules(RulesOf(first, nameof(first)), RulesOf(then, nameof(then)));
        _telemetry = new FailoverTelemetry(_rules.First.Id, _rules.Then.Id, (ILogger?)logger ?? NullLogger.Instance);
    }

    /// <inheritdoc/>
    /// <exception cref="SmsTemplateException">The message has no form that both gateways take.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    public async Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if ((QueueKeys.RefusalOf(options) ?? _rules.ProblemOf(message.Content)) is { } reason)
            throw new SmsRejectedException(reason, message.To);
        _rules.Check(message.Content, message.To);
        try
        {
            return await _first.SendAsync(message, options, cancellationToken).ConfigureAwait(false);
        }
        catch (SmsTransportException e)
        {
            _telemetry.GoingOn(1, e.StatusCode, e.Message);
        }

        return await _then.SendAsync(message, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A recipient is <c>default(PhoneNumber)</c>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    public async Task<SmsBatchReceipt> SendAsync(
        SmsContent content,
        IReadOnlyCollection<PhoneNumber> to,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(to);
        RefuseKey(options);
        var places = new Dictionary<PhoneNumber, int>();
        var numbers = to.ToList();
        var batch = new FailoverBatch(numbers.Count);
        var messages = new List<(SmsMessage Message, int Position)>();
        for (var position = 0; position < numbers.Count; position++)
        {
            if (places.TryAdd(numbers[position], position))
                messages.Add((content.To(numbers[position]), position));
            else
                batch.Share(position, places[numbers[position]]);
        }

        await SendAsync(batch, messages, options, cancellationToken).ConfigureAwait(false);
        return batch.Receipt();
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A message is null.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before a request left.</exception>
    public async Task<SmsBatchReceipt> SendAsync(
        IReadOnlyCollection<SmsMessage> messages,
        SmsSendOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        if (messages.Contains(null!))
            throw new ArgumentException("A message is null.", nameof(messages));
        RefuseKey(options);
        var batch = new FailoverBatch(messages.Count);
        await SendAsync(batch, [.. messages.Select((message, position) => (message, position))], options, cancellationToken).ConfigureAwait(false);
        return batch.Receipt();
    }

    private static GatewayRules RulesOf(ISmsClient client, string parameter) => client is ISmsGateway gateway
        ? gateway.Rules
        : throw new ArgumentException($"The client {client.GetType().Name} does not expose its gateway's rules. Implement {nameof(ISmsGateway)}.", parameter);

    private static void RefuseKey(SmsSendOptions? options)
    {
        if (QueueKeys.RefusalOf(options) is { } reason)
            throw new SmsRejectedException(reason);
    }

    private async Task SendAsync(
        FailoverBatch batch, IReadOnlyList<(SmsMessage Message, int Position)> messages, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        var fit = messages.Where(sent => !IsRefused(batch, sent.Message, sent.Position)).ToList();
        await SendPartAsync(_first, batch, fit, isLast: false, options, cancellationToken).ConfigureAwait(false);
        var rest = fit.Where(sent => batch.IsNotReached(sent.Position)).ToList();
        if (rest.Count == 0 || cancellationToken.IsCancellationRequested)
            return;

        foreach (var group in rest.GroupBy(sent => batch.StatusOf(sent.Position)))
            _telemetry.GoingOn(group.Count(), group.Key, batch.ReasonOf(group.First().Position));
        await SendPartAsync(_then, batch, rest, isLast: true, options, cancellationToken).ConfigureAwait(false);
    }

    private bool IsRefused(FailoverBatch batch, SmsMessage message, int position)
    {
        var reason = _rules.ProblemOf(message.Content);
        try
        {
            if (reason is null)
                _rules.Check(message.Content, message.To);
        }
        catch (SmsTemplateException e)
        {
            reason = e.Message;
        }

        if (reason is not null)
            batch.Settle(SmsOutcome.Of(new SmsRejection(message.To, null, null) { Position = position, Reason = reason }));
        return reason is not null;
    }

    // Behind the first client, no exception may cost what the first has accepted.
    private static async Task SendPartAsync(
        ISmsClient client, FailoverBatch batch, List<(SmsMessage Message, int Position)> part, bool isLast, SmsSendOptions? options, CancellationToken cancellationToken)
    {
        if (part.Count == 0)
            return;
        try
        {
            var receipt = await client.SendAsync([.. part.Select(sent => sent.Message)], options, cancellationToken).ConfigureAwait(false);
            foreach (var outcome in receipt.Outcomes)
                batch.Settle(outcome.At(part[outcome.Position].Position));
        }
        catch (Exception e) when (isLast || e is SmsRejectedException or SmsTransportException or SmsOutcomeUnknownException)
        {
            foreach (var (message, position) in part)
                batch.Settle(SmsOutcome.Of(message.To, position, e), e);
        }
    }
}
