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
internal sealed class BusLane
{
    /// <summary>The most messages of one claim, whose statements name each.</summary>
    private const int MostAtOnce = 100;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _afterFailure = TimeSpan.FromMinutes(1);

    private readonly SmsLane _lane;
    private readonly QueueSettings _settings;
    private readonly QueueAccounts _accounts;
    private readonly Claimer _claimer;
    private readonly DueMessages _due;
    private readonly ClaimSender _sender;
    private readonly ILogger _logger;
    private readonly TimeProvider _clock;
    private readonly string _worker;
    private readonly CancellationToken _abandoned;
    private readonly LanePause _pause;
    private readonly Gathering<BusAsk> _asks;

    /// <param name="lane">The lane.</param>
    /// <param name="settings">The settings of the queue.</param>
    /// <param name="accounts">The accounts that the lane sends through.</param>
    /// <param name="claimer">Claims messages.</param>
    /// <param name="due">Puts messages off.</param>
    /// <param name="sender">Sends what is claimed.</param>
    /// <param name="logger">The log.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    public BusLane(
        SmsLane lane,
        QueueSettings settings,
        QueueAccounts accounts,
        Claimer claimer,
        DueMessages due,
        ClaimSender sender,
        ILogger logger,
        TimeProvider clock,
        string worker,
        CancellationToken abandoned)
    {
        _lane = lane;
        _settings = settings;
        _accounts = accounts;
        _claimer = claimer;
        _due = due;
        _sender = sender;
        _logger = logger;
        _clock = clock;
        _worker = worker;
        _abandoned = abandoned;
        _pause = new LanePause(lane.Accounts.Count, clock);
        _asks = new Gathering<BusAsk>(MostAtOnce, ServeAsync);
    }

    /// <summary>Claims a message and sends it, unless somebody else does.</summary>
    /// <param name="id">The message.</param>
    /// <param name="isLimited">Whether the lane has a rate.</param>
    /// <param name="cancellationToken">Ends the wait for the claim.</param>
    public async Task SendAsync(Guid id, bool isLimited, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var ask = new BusAsk(id, isLimited, _clock.GetTimestamp(), cancellationToken);
        _asks.Add(ask);
        using var registration = cancellationToken.Register(() => GiveUp(ask));
        await ask.Ended.ConfigureAwait(false);
    }

    private async Task ServeAsync(List<BusAsk> asks)
    {
        try
        {
            await ClaimAsync(asks).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            asks.ForEach(ask => ask.Fail(e));
        }
    }

    /// <summary>Claims messages and begins to send them. Who waits for the rate or for the gateway is asked again by the next claim.</summary>
    private async Task ClaimAsync(List<BusAsk> asks)
    {
        if (_pause.Remaining is var paused && paused > TimeSpan.Zero)
        {
            await WaitAsync(asks, paused).ConfigureAwait(false);
            return;
        }

        if (Timeout() is not { } timeout)
        {
            await PutOffAsync(asks, _afterFailure).ConfigureAwait(false);
            return;
        }

        var lease = timeout + _settings.LeaseMargin;
        var claimed = _clock.GetTimestamp();
        var request = new ClaimRequest(_lane.Name, _pause.Most(asks.Count), lease, timeout, _worker) { Only = [.. asks.Select(ask => ask.Id).Distinct()] };
        var claim = await _claimer.ClaimAsync(request, asks.Exists(ask => ask.IsLimited), _abandoned).ConfigureAwait(false);
        if (claim.Wait is { } rate)
        {
            await WaitAsync(asks, rate).ConfigureAwait(false);
            return;
        }

        var ids = claim.Messages.Select(message => message.Id).ToHashSet();
        var others = asks.Where(ask => !ids.Contains(ask.Id)).ToList();
        if (claim.HasMore)
            PutBack(others);
        else
            others.ForEach(other => other.End());
        var sending = SendAsync(claim, asks.Where(ask => ids.Contains(ask.Id)).ToLookup(ask => ask.Id), claimed, lease);
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

    private async Task SendAsync(Claim claim, ILookup<Guid, BusAsk> asks, long claimed, TimeSpan lease)
    {
        try
        {
            await _sender.SendAsync(_lane, claim, claimed, lease, _pause, End, _abandoned).ConfigureAwait(false);
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
            return _accounts.TimeoutOf(_lane);
        }
        catch (Exception e) when (WorkerFault.Is(e))
        {
            _logger.AccountFailed(e, _lane.Name);
            return null;
        }
    }

    /// <summary>Waits for as long as the lane does. Who has waited for long, or would, is published again after that.</summary>
    private async Task WaitAsync(List<BusAsk> asks, TimeSpan wait)
    {
        var isLate = asks.ToLookup(ask => _clock.GetElapsedTime(ask.Since) + wait > _patience);
        await PutOffAsync([.. isLate[true]], wait > _patience ? wait : _patience).ConfigureAwait(false);
        if (!isLate[false].Any())
            return;
        PutBack([.. isLate[false]]);
        await Task.Delay(wait, _clock, _abandoned).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task PutOffAsync(List<BusAsk> asks, TimeSpan wait)
    {
        if (asks.Count > 0)
            await _due.PutOffAsync([.. asks.Select(ask => ask.Id).Distinct()], wait, _abandoned).ConfigureAwait(false);
        asks.ForEach(ask => ask.End());
    }

    private void PutBack(List<BusAsk> asks)
    {
        _asks.PutBack(asks);
        foreach (var ask in asks.Where(ask => ask.CancellationToken.IsCancellationRequested))
            GiveUp(ask);
    }

    /// <summary>Gives up what waits. What is being claimed is sent.</summary>
    private void GiveUp(BusAsk ask)
    {
        if (_asks.Remove(ask))
            ask.Cancel();
    }
}
