using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Telemetry;
using TemplateSms.Queue.Working;

namespace TemplateSms.Queue.Bus;

/// <summary>
/// Sends the messages of one lane that a bus asks for. Short waits for the lane's rate happen here, so that the bus keeps what it has; after a
/// longer one, the message is published again.
/// </summary>
internal sealed class BusLane(
    SmsLane lane, QueueSettings settings, QueueAccounts accounts, Claimer claimer, DueMessages due, ClaimPlanner planner, RequestSender sender, ILogger logger, TimeProvider clock) : IDisposable
{
    private const string Unconfirmed = "The database did not confirm the claim, so nothing was sent.";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromMinutes(1);

    private readonly LanePause _pause = new(lane.Accounts.Count, clock);
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Whether one message at a time is tried, since the last ones did not reach the gateway.</summary>
    private bool IsTrying => _pause.Most(2) < 2;

    /// <summary>Claims a message and sends it, unless somebody else does.</summary>
    /// <param name="id">The message.</param>
    /// <param name="isLimited">Whether the lane has a rate.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    /// <param name="cancellationToken">Ends the claim before it is made.</param>
    public async Task SendAsync(Guid id, bool isLimited, string worker, CancellationToken abandoned, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        // Where messages wait, they do so one after the other, and the next one asks when the one before has its answer.
        if (!isLimited && !IsTrying)
        {
            if (await ClaimAsync(id, started, isLimited, worker, cancellationToken).ConfigureAwait(false) is { } at)
                await SendAsync(at, abandoned).ConfigureAwait(false);
            return;
        }

        if (!await _turn.WaitAsync(_patience, cancellationToken).ConfigureAwait(false))
        {
            await due.PutOffAsync(id, _patience, cancellationToken).ConfigureAwait(false);
            return;
        }

        (Claim Claim, long Started, TimeSpan Lease)? claimed;
        try
        {
            claimed = await ClaimAsync(id, started, isLimited, worker, cancellationToken).ConfigureAwait(false);
            if (claimed is { } alone && IsTrying)
            {
                await SendAsync(alone, abandoned).ConfigureAwait(false);
                return;
            }
        }
        finally
        {
            _turn.Release();
        }

        if (claimed is { } one)
            await SendAsync(one, abandoned).ConfigureAwait(false);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>Claims a message, after the wait that its lane needs.</summary>
    /// <returns>The claim; null where there is nothing to send now.</returns>
    private async Task<(Claim Claim, long Started, TimeSpan Lease)?> ClaimAsync(Guid id, long started, bool isLimited, string worker, CancellationToken cancellationToken)
    {
        while (true)
        {
            var wait = _pause.Remaining;
            if (wait <= TimeSpan.Zero)
            {
                if (await TimeoutAsync(id, cancellationToken).ConfigureAwait(false) is not { } timeout)
                    return null;
                var lease = timeout + settings.LeaseMargin;
                var before = clock.GetTimestamp();
                var claim = await claimer.ClaimAsync(new ClaimRequest(lane.Name, 1, lease, timeout, worker) { Only = id }, isLimited, cancellationToken).ConfigureAwait(false);
                if (claim.Messages.Count > 0)
                    return (claim, before, lease);
                if (claim.Wait is not { } rate)
                    return null;
                wait = rate;
            }

            if (clock.GetElapsedTime(started) + wait > _patience)
            {
                await due.PutOffAsync(id, wait, cancellationToken).ConfigureAwait(false);
                return null;
            }

            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The longest time of a request; null where an account's options break their rules, so that the message waits.</summary>
    private async Task<TimeSpan?> TimeoutAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return accounts.TimeoutOf(lane);
        }
        catch (Exception e) when (WorkerFault.Is(e))
        {
            logger.AccountFailed(e, lane.Name);
            await due.PutOffAsync(id, _afterFailure, cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private async Task SendAsync((Claim Claim, long Started, TimeSpan Lease) claimed, CancellationToken abandoned)
    {
        if (claimed.Claim.IsLost)
        {
            // It may or may not have been committed, and nothing has left.
            await sender.SettleAsync([.. claimed.Claim.Messages.Select(message => AttemptEnds.Again(message, Unconfirmed, TimeSpan.Zero, message.Account))], lane, abandoned).ConfigureAwait(false);
            return;
        }

        var ends = new List<AttemptEnd>();
        var requests = planner.Plan(lane, claimed.Claim.Messages, ends);
        await sender.SettleAsync(ends, lane, abandoned).ConfigureAwait(false);
        foreach (var request in requests)
            await sender.SendAsync(lane, request, claimed.Started, claimed.Lease, _pause, abandoned).ConfigureAwait(false);
    }
}
