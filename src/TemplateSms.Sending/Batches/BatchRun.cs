using TemplateSms.Sending.Gateways;

namespace TemplateSms.Sending.Batches;

/// <summary>The course of a batch: its requests are made, and each settles what became of its recipients.</summary>
internal sealed class BatchRun<TProtocol>(Gateway<TProtocol> gateway, Batch batch, CancellationToken cancellationToken)
    where TProtocol : GatewayProtocol
{
    private readonly SmsRecipient[][] _requests = batch.Requests;
    private bool _isFirst = true;
    private int _next;
    private int _unknowns;
    private SmsOutcomeUnknownException? _unknown;

    public async Task<SmsBatchReceipt> SendAsync()
    {
        if (_requests.Length > 0)
        {
            // Alone, since its failure may hold for all: then none of the others is made.
            await SendNextAsync().ConfigureAwait(false);
            _isFirst = false;
            var workers = gateway.Protocol.MaxRecipients == 1 ? Math.Min(gateway.MaxConcurrentRequests, _requests.Length - 1) : 1;
            await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => SendOthersAsync())).ConfigureAwait(false);
        }

        return _unknown is not null && _unknowns == _requests.Length ? throw _unknown : Receipt();
    }

    private async Task SendOthersAsync()
    {
        while (await SendNextAsync().ConfigureAwait(false))
        {
        }
    }

    /// <summary>Makes the next request, if there is one.</summary>
    private async Task<bool> SendNextAsync()
    {
        var index = Interlocked.Increment(ref _next) - 1;
        if (index >= _requests.Length)
            return false;

        var recipients = _requests[index];
        try
        {
            var results = await gateway.SendAsync(recipients, isBatch: true, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < recipients.Length; i++)
                batch.Outcomes[recipients[i].Position] = RecipientOutcome.Of(recipients[i], results[i]);
        }
        catch (SmsOutcomeUnknownException e)
        {
            Settle(recipients, e);
            _unknown = e;
            Interlocked.Increment(ref _unknowns);
        }
        catch (Exception e) when (!_isFirst && e is SmsException or OperationCanceledException)
        {
            // Others are on their way, so neither "refused" nor "safe to send again" holds for the whole batch.
            Settle(recipients, e);
        }

        return true;
    }

    private void Settle(SmsRecipient[] recipients, Exception failure)
    {
        foreach (var recipient in recipients)
            batch.Outcomes[recipient.Position] = RecipientOutcome.Of(recipient, failure);
    }

    private SmsBatchReceipt Receipt() => new()
    {
        Accepted = [.. batch.Outcomes.Select(outcome => outcome.Receipt).OfType<SmsReceipt>()],
        Rejected = [.. batch.Outcomes.Select(outcome => outcome.Rejection).OfType<SmsRejection>()],
        Unknown = [.. batch.Outcomes.Select(outcome => outcome.Unknown).OfType<SmsUnknownOutcome>()],
    };
}
