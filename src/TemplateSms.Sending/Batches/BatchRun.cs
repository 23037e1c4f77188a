using System.Collections.Concurrent;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Gateways;

namespace TemplateSms.Sending.Batches;

/// <summary>The course of a batch: its requests are made, and each settles what became of its recipients.</summary>
internal sealed class BatchRun<TProtocol>
    where TProtocol : GatewayProtocol
{
    /// <summary>The failures in a row of requests for one message each that do not slow the others down.</summary>
    private const int Tolerated = 2;

    private readonly Gateway<TProtocol> _gateway;
    private readonly Batch _batch;
    private readonly CancellationToken _cancellationToken;
    private readonly SmsRecipient[][] _requests;
    private readonly Exception?[] _failures;
    private readonly ConcurrentQueue<int> _pending;

    public BatchRun(Gateway<TProtocol> gateway, Batch batch, CancellationToken cancellationToken)
    {
        _gateway = gateway;
        _batch = batch;
        _cancellationToken = cancellationToken;
        _requests = batch.Requests;
        _failures = new Exception?[_requests.Length];
        _pending = new(Enumerable.Range(0, _requests.Length));
    }

    public async Task<SmsBatchReceipt> SendAsync()
    {
        using var pace = new BatchPace(_gateway.Protocol.MaxRecipients == 1 ? Tolerated : 0, _gateway.Policy.BatchTimeout, _gateway.Limits.RetryDelay, _gateway.Clock);
        var workers = _gateway.Protocol.MaxRecipients == 1 ? Math.Min(_gateway.Limits.MaxConcurrentRequests, _requests.Length) : 1;
        await Task.WhenAll(Enumerable.Range(0, workers).Select(_ => WorkAsync(pace))).ConfigureAwait(false);
        while (_pending.TryDequeue(out var index))
            GiveUp(index);
        return BatchEnd.Of(_batch, _failures);
    }

    private async Task WorkAsync(BatchPace pace)
    {
        while (!_pending.IsEmpty && await pace.WaitAsync(_cancellationToken).ConfigureAwait(false))
        {
            if (_pending.TryDequeue(out var index))
                await MakeAsync(index, pace).ConfigureAwait(false);
            else
                pace.Ended();
        }
    }

    /// <summary>Makes a request. One that does not reach the gateway goes behind the others, and its worker goes on with them.</summary>
    private async Task MakeAsync(int index, BatchPace pace)
    {
        var recipients = _requests[index];
        try
        {
            var results = await _gateway.SendAsync(recipients, isBatch: true, static (_, answered) => answered, IsMadeAgain, _cancellationToken, pace.Stop).ConfigureAwait(false);
            for (var i = 0; i < recipients.Length; i++)
                _batch.Outcomes[recipients[i].Position] = Receipts.OutcomeOf(recipients[i], results[i]);
            _failures[index] = null;
            pace.Answered();
        }
        catch (Exception e)
        {
            _failures[index] = e;
            if (IsMadeAgain(e))
                _pending.Enqueue(index);
            else
                Settle(index, e);
            Note(e, pace);
        }
    }

    private static void Note(Exception failure, BatchPace pace)
    {
        if (failure is SmsOutcomeUnknownException or SmsTransportException)
            pace.Failed((failure as SmsException)?.RetryAfter);
        else if (failure is SmsRejectedException { Reason: null })
            pace.Answered();
        else
            pace.Ended();
    }

    private bool IsMadeAgain(Exception failure) => _gateway.Limits.MaxRetries > 0 && failure is SmsTransportException transport && transport.MayPass();

    /// <summary>Settles a request that the batch has no time for, by its last failure where it has one.</summary>
    private void GiveUp(int index)
    {
        var failure = _failures[index] ??= BatchPace.NeverMade(_cancellationToken);
        _gateway.Telemetry.GivenUp([.. _requests[index].Select(recipient => recipient.Plan.Content)], failure);
        Settle(index, failure);
    }

    private void Settle(int index, Exception failure)
    {
        foreach (var recipient in _requests[index])
            _batch.Outcomes[recipient.Position] = SmsOutcome.Of(recipient.To, recipient.Position, failure);
    }
}
