using TemplateSms.Queue.Enqueuing;
using TemplateSms.Queue.Ledger;
using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;

namespace TemplateSms.Queue.Working;

/// <summary>Claims the messages of one lane, and starts their requests.</summary>
internal sealed class LaneWorker(SmsLane lane, QueueSettings settings, QueueAccounts accounts, Claimer claimer, ClaimPlanner planner, RequestSender sender, TimeProvider clock)
{
    /// <summary>The most messages of one claim, whose statements name each.</summary>
    private const int MostAtOnce = 100;

    /// <summary>The requests, at least, that a busy worker has on their way.</summary>
    private const int RequestsAtOnce = 4;

    /// <summary>The claims, at most, whose messages a busy worker has on their way.</summary>
    private const int ClaimsAtOnce = 16;

    private const string Unconfirmed = "The database did not confirm the claim, so nothing was sent.";

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
            await (claim.IsLost
                ? TakeBackAsync(claim.Messages, places, abandoned)
                : SendAsync(claim.Messages, claimed, lease, places, abandoned)).ConfigureAwait(false);
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

    /// <summary>Gives messages back whose claim may or may not have been committed: none of them has left.</summary>
    private async Task TakeBackAsync(IReadOnlyList<ClaimedMessage> messages, Places places, CancellationToken abandoned)
    {
        await sender.SettleAsync([.. messages.Select(message => AttemptEnds.Again(message, Unconfirmed, TimeSpan.Zero, message.Account))], lane, abandoned).ConfigureAwait(false);
        places.GiveBack(messages.Count);
    }

    private async Task SendAsync(IReadOnlyList<ClaimedMessage> messages, long claimed, TimeSpan lease, Places places, CancellationToken abandoned)
    {
        var ends = new List<AttemptEnd>();
        var requests = planner.Plan(lane, messages, ends);
        await Task.WhenAll([EndAsync(), .. requests.Select(SendOneAsync)]).ConfigureAwait(false);

        async Task EndAsync()
        {
            await sender.SettleAsync(ends, lane, abandoned).ConfigureAwait(false);
            places.GiveBack(ends.Count);
        }

        async Task SendOneAsync(RequestPlan request)
        {
            try
            {
                await sender.SendAsync(lane, request, claimed, lease, _pause, abandoned).ConfigureAwait(false);
            }
            finally
            {
                places.GiveBack(request.Messages.Count);
            }
        }
    }
}
