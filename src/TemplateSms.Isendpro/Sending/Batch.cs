using TemplateSms.Isendpro.Exchanges;
using TemplateSms.Isendpro.Messages;
using TemplateSms.Isendpro.Options;
using TemplateSms.Isendpro.Outcomes;

namespace TemplateSms.Isendpro.Sending;

/// <summary>Messages to many recipients: what is refused before sending, and what each request brings back.</summary>
internal sealed class Batch
{
    private readonly Account _account;
    private readonly SmsSendOptions? _options;
    private readonly RecipientOutcome[] _outcomes;
    private readonly Dictionary<SmsContent, Outgoing> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RequestKey, List<Recipient>> _requests = [];
    private readonly List<(SmsContent Text, string Reason)> _refused = [];

    private Batch(Account account, SmsSendOptions? options, int recipients)
    {
        _account = account;
        _options = options;
        _outcomes = new RecipientOutcome[recipients];
    }

    /// <summary>The texts that are refused before sending, one for each recipient, by the rule.</summary>
    public IEnumerable<IGrouping<string, SmsContent>> Refused => _refused.GroupBy(refused => refused.Reason, refused => refused.Text);

    /// <summary>Why nobody could get a message, or null.</summary>
    public string? Problem =>
        _texts.Count > 0 && _texts.Values.All(text => text.Problem is not null) ? _texts.Values.First().Problem : null;

    /// <summary>One text to many.</summary>
    public static Batch Of(Account account, SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options)
    {
        var batch = new Batch(account, options, to.Count);
        var position = 0;
        foreach (var number in to)
            batch.Plan(content, number, position++);
        return batch;
    }

    /// <summary>A text for each.</summary>
    public static Batch Of(Account account, IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options)
    {
        var batch = new Batch(account, options, messages.Count);
        var position = 0;
        foreach (var message in messages)
        {
            if (message is null)
                throw new ArgumentException("A message is null.", nameof(messages));
            batch.Plan(message, position++);
        }

        return batch;
    }

    public async Task<SmsBatchReceipt> SendAsync(Gateway gateway, CancellationToken cancellationToken)
    {
        var requests = _requests.Values.SelectMany(recipients => recipients.Chunk(_account.MaxRecipientsPerRequest)).ToArray();
        var isNothingSent = true;
        SmsException? unknown = null;
        var unknowns = 0;
        foreach (var recipients in requests)
        {
            try
            {
                await SendAsync(recipients, gateway, cancellationToken).ConfigureAwait(false);
            }
            catch (SmsOutcomeUnknownException e)
            {
                Settle(recipients, e);
                unknown = e;
                unknowns++;
            }
            catch (Exception e) when (!isNothingSent && e is SmsException or OperationCanceledException)
            {
                // Others are on their way, so neither "refused" nor "safe to send again" holds for the whole batch.
                Settle(recipients, e);
            }

            isNothingSent = false;
        }

        return unknown is not null && unknowns == requests.Length ? throw unknown : Receipt();
    }

    private void Plan(SmsContent content, PhoneNumber to, int position)
    {
        try
        {
            Plan(content.To(to), position);
        }
        catch (SmsTemplateException e) when (e.Error.Reason is not SmsArgumentProblem.BadTracker)
        {
            // The text has no form that this recipient could get; another may.
            Refuse(content, to, position, e.Message);
        }
    }

    private void Plan(SmsMessage message, int position)
    {
        var outgoing = OutgoingOf(message.Content);
        if (ClientRefusal.Of(message.To, outgoing) is { } reason)
        {
            Refuse(message.Content, message.To, position, reason);
            return;
        }

        var key = RequestKey.Of(outgoing);
        if (!_requests.TryGetValue(key, out var recipients))
            _requests.Add(key, recipients = []);
        recipients.Add(new Recipient(message.To, outgoing, position));
    }

    private void Refuse(SmsContent text, PhoneNumber to, int position, string reason)
    {
        _outcomes[position] = RecipientOutcome.Refused(to, position, reason);
        _refused.Add((text, reason));
    }

    private Outgoing OutgoingOf(SmsContent content)
    {
        if (!_texts.TryGetValue(content, out var outgoing))
            _texts.Add(content, outgoing = new Outgoing(_account, content, _options));
        return outgoing;
    }

    private async Task SendAsync(Recipient[] recipients, Gateway gateway, CancellationToken cancellationToken)
    {
        var sendTime = recipients[0].Outgoing.SendTimeNow();
        if (sendTime.Problem is { } rule)
        {
            gateway.Telemetry.Refused([.. recipients.Select(recipient => recipient.Outgoing.Content)], rule);
            throw new SmsRejectedException(rule);
        }

        var exchange = new SendMany(_account, recipients, sendTime);
        await gateway.SendAsync(exchange, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < recipients.Length; i++)
            _outcomes[recipients[i].Position] = RecipientOutcome.Of(recipients[i], exchange.Entries[i]);
    }

    private void Settle(Recipient[] recipients, Exception failure)
    {
        foreach (var recipient in recipients)
            _outcomes[recipient.Position] = RecipientOutcome.Of(recipient, failure);
    }

    private SmsBatchReceipt Receipt() => new()
    {
        Accepted = [.. _outcomes.Select(outcome => outcome.Receipt).OfType<SmsReceipt>()],
        Rejected = [.. _outcomes.Select(outcome => outcome.Rejection).OfType<SmsRejection>()],
        Unknown = [.. _outcomes.Select(outcome => outcome.Unknown).OfType<SmsUnknownOutcome>()],
    };
}
