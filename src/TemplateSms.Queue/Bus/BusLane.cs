using Microsoft.Extensions.Logging;
using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Requests;
using TemplateSms.Queue.Telemetry;

namespace TemplateSms.Queue.Bus;

/// <summary>
/// Sends the messages of one lane that a bus asks for. While one claim is made, the next one gathers: what is asked for at the same time shares
/// a claim, and a request where the gateway takes many. Short waits for the lane's rate happen here, so that the bus keeps what it has; after a
/// longer one, the message is published again.
/// </summary>
internal sealed class BusLane(
    SmsLane lane, QueueSettings settings, QueueAccounts accounts, Claimer claimer, DueMessages due, ClaimSender sender, ILogger logger, TimeProvider clock)
{
    /// <summary>The most messages of one claim, whose statements name each.</summary>
    private const int MostAtOnce = 100;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly LanePause _pause = new(lane.Accounts.Count, clock);
    private readonly List<BusAsk> _waiting = [];
    private bool _isClaiming;

    /// <summary>Claims a message and sends it, unless somebody else does.</summary>
    /// <param name="id">The message.</param>
    /// <param name="isLimited">Whether the lane has a rate.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    /// <param name="cancellationToken">Ends the wait for the claim.</param>
    public async Task SendAsync(Guid id, bool isLimited, string worker, CancellationToken abandoned, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ask = new BusAsk(id, isLimited, clock.GetTimestamp());
        if (Wait(ask))
            _ = Task.Run(() => ClaimAllAsync(worker, abandoned), CancellationToken.None);
        using var registration = cancellationToken.Register(() => GiveUp(ask, cancellationToken));
        await ask.Ended.ConfigureAwait(false);
    }

    /// <summary>Makes one claim after the other for as long as somebody waits.</summary>
    private async Task ClaimAllAsync(string worker, CancellationToken abandoned)
    {
        while (Gather() is { Count: > 0 } asks)
        {
            try
            {
                await ClaimAsync(asks, worker, abandoned).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                asks.ForEach(ask => ask.Fail(e));
            }
        }
    }

    /// <summary>Claims messages and begins to send them. Who waits for the rate or for the gateway is asked again by the next claim.</summary>
    private async Task ClaimAsync(List<BusAsk> asks, string worker, CancellationToken abandoned)
    {
        if (_pause.Remaining is var paused && paused > TimeSpan.Zero)
        {
            await WaitAsync(asks, paused, abandoned).ConfigureAwait(false);
            return;
        }

        if (Timeout() is not { } timeout)
        {
            await PutOffAsync(asks, _afterFailure, abandoned).ConfigureAwait(false);
            return;
        }

        var lease = timeout + settings.LeaseMargin;
        var claimed = clock.GetTimestamp();
        var request = new ClaimRequest(lane.Name, _pause.Most(asks.Count), lease, timeout, worker) { Only = [.. asks.Select(ask => ask.Id).Distinct()] };
        var claim = await claimer.ClaimAsync(request, asks.Exists(ask => ask.IsLimited), abandoned).ConfigureAwait(false);
        if (claim.Wait is { } rate)
        {
            await WaitAsync(asks, rate, abandoned).ConfigureAwait(false);
            return;
        }

        var ids = claim.Messages.Select(message => message.Id).ToHashSet();
        var others = asks.Where(ask => !ids.Contains(ask.Id)).ToList();
        if (claim.HasMore)
            PutBack(others);
        else
            others.ForEach(other => other.End());
        var sending = SendAsync(claim, asks.Where(ask => ids.Contains(ask.Id)).ToLookup(ask => ask.Id), claimed, lease, abandoned);
        // Where messages do not reach the gateway, the next one is tried when the one before has its answer.
        if (!_pause.Try())
            return;
        try
        {
            await sending.ConfigureAwait(false);
        }
        finally
        {
            _pause.Tried();
        }
    }

    private async Task SendAsync(Claim claim, ILookup<Guid, BusAsk> asks, long claimed, TimeSpan lease, CancellationToken abandoned)
    {
        try
        {
            await sender.SendAsync(lane, claim, claimed, lease, _pause, End, abandoned).ConfigureAwait(false);
        }
        finally
        {
            End([.. asks.Select(ask => ask.Key)]);
        }

        void End(IReadOnlyCollection<Guid> ids)
        {
            foreach (var ask in ids.SelectMany(id => asks[id]))
                ask.End();
        }
    }

    /// <summary>The longest time of a request; null where an account's options break their rules, so that the messages wait.</summary>
    private TimeSpan? Timeout()
    {
        try
        {
            return accounts.TimeoutOf(lane);
        }
        catch (Exception e) when (WorkerFault.Is(e))
        {
            logger.AccountFailed(e, lane.Name);
            return null;
        }
    }

    /// <summary>Waits for as long as the lane does. Who has waited for long, or would, is published again after that.</summary>
    private async Task WaitAsync(List<BusAsk> asks, TimeSpan wait, CancellationToken abandoned)
    {
        var isLate = asks.ToLookup(ask => clock.GetElapsedTime(ask.Since) + wait > _patience);
        await PutOffAsync([.. isLate[true]], wait > _patience ? wait : _patience, abandoned).ConfigureAwait(false);
        if (!isLate[false].Any())
            return;
        PutBack([.. isLate[false]]);
        await Task.Delay(wait, clock, abandoned).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task PutOffAsync(List<BusAsk> asks, TimeSpan wait, CancellationToken abandoned)
    {
        if (asks.Count > 0)
            await due.PutOffAsync([.. asks.Select(ask => ask.Id).Distinct()], wait, abandoned).ConfigureAwait(false);
        asks.ForEach(ask => ask.End());
    }

    /// <returns>Whether nobody makes claims, so that the caller has to.</returns>
    private bool Wait(BusAsk ask)
    {
        lock (_lock)
        {
            _waiting.Add(ask);
            return !_isClaiming && (_isClaiming = true);
        }
    }

    private List<BusAsk> Gather()
    {
        lock (_lock)
        {
            List<BusAsk> asks = [.. _waiting.Take(MostAtOnce)];
            _waiting.RemoveRange(0, asks.Count);
            _isClaiming = asks.Count > 0;
            return asks;
        }
    }

    private void PutBack(List<BusAsk> asks)
    {
        lock (_lock)
            _waiting.InsertRange(0, asks);
    }

    private void GiveUp(BusAsk ask, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.Remove(ask))
                ask.Cancel(cancellationToken);
        }
    }
}
