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

    private const string Unconfirmed = "The database did not confirm the claim, so nothing was sent.";

    private readonly LanePause _pause = new(lane.Accounts.Count, clock);

    public SmsLane Lane => lane;

    /// <summary>Claims what can be sent now.</summary>
    /// <param name="places">The places of the worker.</param>
    /// <param name="worker">The worker's name.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    /// <param name="cancellationToken">Ends the claim before it is made.</param>
    /// <returns>The task that ends when the messages are settled, or the time until the lane may have some.</returns>
    public async Task<(Task? Sending, TimeSpan? Wait)> ClaimAsync(Places places, string worker, CancellationToken abandoned, CancellationToken cancellationToken)
    {
        if (_pause.Remaining is var paused && paused > TimeSpan.Zero)
            return (null, paused);
        var timeout = accounts.TimeoutOf(lane);
        var lease = timeout + settings.LeaseMargin;
        var claimed = clock.GetTimestamp();
        var claim = await claimer.ClaimAsync(
            new ClaimRequest(lane.Name, Math.Min(_pause.Most(places.Free), MostAtOnce), lease, timeout, worker), cancellationToken).ConfigureAwait(false);
        if (claim.Messages.Count == 0)
            return (null, claim.Wait);
        places.Take(claim.Messages.Count);
        if (claim.IsLost)
            return (Task.Run(() => TakeBackAsync(claim.Messages, places, abandoned), CancellationToken.None), null);
        return (Task.Run(() => SendAsync(claim.Messages, claimed, lease, places, abandoned), CancellationToken.None), null);
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
