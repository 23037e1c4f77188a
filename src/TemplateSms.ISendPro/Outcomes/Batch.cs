using System.Globalization;
using TemplateSms.ISendPro.Options;
using TemplateSms.ISendPro.Protocol;

namespace TemplateSms.ISendPro.Outcomes;

/// <summary>One text on its way to many recipients: what is refused before sending, what each request brings back.</summary>
internal sealed class Batch
{
    private const string NotReached = "the gateway was not reached, so nothing was sent.";

    private readonly Account _account;
    private readonly PhoneNumber[] _recipients;
    private readonly RecipientOutcome[] _outcomes;
    private readonly List<Rendering> _renderings = [];

    /// <summary>The text as some recipients get it, and their places in the batch.</summary>
    private sealed record Rendering(Outgoing Outgoing, List<int> Places);

    public Batch(Account account, SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options)
    {
        _account = account;
        _recipients = [.. to];
        _outcomes = new RecipientOutcome[_recipients.Length];
        for (var place = 0; place < _recipients.Length; place++)
            Plan(place, content, options);
    }

    /// <summary>Why nobody can get the text, or null.</summary>
    public string? Problem =>
        _renderings.Count > 0 && _renderings.All(rendering => rendering.Outgoing.StopProblem is not null)
            ? _renderings[0].Outgoing.StopProblem
            : null;

    public async Task<SmsBatchReceipt> SendAsync(GatewayTransport transport, CancellationToken cancellationToken)
    {
        var isAnswered = false;
        foreach (var rendering in _renderings.Where(rendering => rendering.Places.Count > 0))
        {
            try
            {
                await SendAsync(rendering, transport, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (isAnswered && e is SmsException or OperationCanceledException)
            {
                // Others have been answered, so neither "refused" nor "safe to send again" holds for the whole batch.
                Settle(rendering, e);
            }

            isAnswered = true;
        }

        return new SmsBatchReceipt
        {
            Accepted = [.. _outcomes.Select(outcome => outcome.Receipt).OfType<SmsReceipt>()],
            Rejected = [.. _outcomes.Select(outcome => outcome.Rejection).OfType<SmsRejection>()],
        };
    }

    private void Plan(int place, SmsContent content, SmsSendOptions? options)
    {
        var to = _recipients[place];
        try
        {
            var rendering = RenderingOf(content.To(to).Content, options);
            if (ClientRefusal.Of(to, rendering.Outgoing) is { } reason)
                _outcomes[place] = RecipientOutcome.Refused(to, reason);
            else
                rendering.Places.Add(place);
        }
        catch (SmsTemplateException e) when (e.Error.Reason is not SmsArgumentProblem.BadTracker)
        {
            // The text has no form that this recipient could get; another may.
            _outcomes[place] = RecipientOutcome.Refused(to, e.Message);
        }
    }

    private Rendering RenderingOf(SmsContent content, SmsSendOptions? options)
    {
        var rendering = _renderings.Find(rendering => ReferenceEquals(rendering.Outgoing.Content, content));
        if (rendering is null)
            _renderings.Add(rendering = new Rendering(new Outgoing(_account, content, options), []));
        return rendering;
    }

    private async Task SendAsync(Rendering rendering, GatewayTransport transport, CancellationToken cancellationToken)
    {
        var recipients = rendering.Places.ConvertAll(place => _recipients[place]);
        var body = rendering.Outgoing.ToMany(recipients);
        var entries = await transport.PostAsync(_account.SendMany, body, cancellationToken).ConfigureAwait(false);
        if (entries.All(entry => entry is { Number: null, IsSent: false }))
            throw new SmsRejectedException(null, entries[0].Code, entries[0].Message);

        var matched = Matching.Match(recipients, entries)
            ?? throw new SmsOutcomeUnknownException("The request left and its answer does not tell which number is which.");
        for (var i = 0; i < matched.Length; i++)
            _outcomes[rendering.Places[i]] = RecipientOutcome.Of(recipients[i], matched[i], rendering.Outgoing);
    }

    private void Settle(Rendering rendering, Exception failure)
    {
        if (failure is SmsOutcomeUnknownException)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"The request to {rendering.Places.Count} of {_recipients.Length} recipients left and its outcome is unknown; the others were answered.");
            throw new SmsOutcomeUnknownException(message, failure);
        }

        foreach (var place in rendering.Places)
        {
            var to = _recipients[place];
            _outcomes[place] = failure is SmsRejectedException refused
                ? new RecipientOutcome(null, new SmsRejection(to, refused.Code, refused.GatewayMessage))
                : RecipientOutcome.Refused(to, NotReached);
        }
    }
}
