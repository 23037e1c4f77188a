using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;
using TemplateSms.Queue.Requests;

namespace TemplateSms.Queue.Working;

/// <summary>Claims the messages of one lane, and starts their requests.</summary>
internal sealed class LaneWorker(SmsLane lane, QueueSettings settings, QueueAccounts accounts, Claimer claimer, ClaimSender sender, TimeProvider clock)
{
    /// <summary>The most messages of one claim, whose statements name each.</summary>
    private const int MostAtOnce = 100;

    /// <summary>The requests, at least, that a busy worker has on their way.</summary>
    private const int RequestsAtOnce = 4;

    /// <summary>The claims, at most, whose messages a busy worker has on their way.</summary>
    private const int ClaimsAtOnce = 16;

    private readonly LanePause _pause = new(lane.Accounts.Count, clock);
    private bool _hasMore;

    public SmsLane Lane => lane;

    /// <summary>Claims what can be sent now.</summary>
    /// <param name="look">The state of the lane.</param>
    /// <param name="places">The places of the worker.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    /// <param name="cancellationToken">Ends the claim before it is made.</param>
    public async Task<LaneClaim> ClaimAsync(LaneLook look, Places places, string worker, CancellationToken abandoned, CancellationToken cancellationToken)
    {
        if (_pause.Remaining is var paused && paused > TimeSpan.Zero)
            return new LaneClaim(null, paused);
        if (look.IsPaused || look.Due != TimeSpan.Zero)
            return new LaneClaim(null, look.IsPaused ? null : look.Due);
        var timeout = accounts.TimeoutOf(lane);
        if (WaitsForPlaces(places))
            return new LaneClaim(null, null) { KeepsPlaces = true };
        var most = Math.Min(_pause.Most(places.Free), MostAtOnce);
        if (most == 0)
            return new LaneClaim(null, null);
        var lease = timeout + settings.LeaseMargin;
        var claimed = clock.GetTimestamp();
        var claim = await claimer.ClaimAsync(new ClaimRequest(lane.Name, most, lease, timeout, worker), look.IsLimited, cancellationToken).ConfigureAwait(false);
        _hasMore = claim.Messages.Count == most;
        if (claim.Messages.Count == 0)
            return new LaneClaim(null, claim.Wait);
        places.Take(claim.Messages.Count);
        var isTried = _pause.Try();
        return new LaneClaim(Task.Run(() => SendAsync(claim, claimed, lease, isTried, places, abandoned), CancellationToken.None), null);
    }

    /// <summary>
    /// Whether so few places are free that claiming now would keep claims and requests small: each frees the few places that the next one takes.
    /// A lane that has many messages waits until more fit.
    /// </summary>
    private bool WaitsForPlaces(Places places)
    {
        if (!_hasMore)
            return false;
        var request = lane.Accounts.Max(account => OpenAccount.Of(accounts.Of(account)).MostRecipients);
        return places.Free < Math.Max(settings.InFlight / ClaimsAtOnce, Math.Min(settings.InFlight / RequestsAtOnce, request));
    }

    private async Task SendAsync(Claim claim, long claimed, TimeSpan lease, bool isTried, Places places, CancellationToken abandoned)
    {
        try
        {
            await sender.SendAsync(lane, claim, claimed, lease, _pause, ended => places.GiveBack(ended.Count), abandoned).ConfigureAwait(false);
        }
        finally
        {
            if (isTried)
            {
                _pause.Tried();
                // A call of the worker: it may have looked between the end of the message and this.
                places.GiveBack(0);
            }
        }
    }
}
