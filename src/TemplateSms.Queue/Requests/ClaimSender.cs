using TemplateSms.Queue.Messages;
using TemplateSms.Queue.Options;

namespace TemplateSms.Queue.Requests;

/// <summary>Sends the messages of a claim, as many in one request as the gateway takes, and settles at once those that cannot be sent.</summary>
internal sealed class ClaimSender(ClaimPlanner planner, RequestSender sender)
{
    private const string Unconfirmed = "The database did not confirm the claim, so nothing was sent.";

    /// <summary>Sends the messages of a claim, all requests at once.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="claimed">The clock's timestamp before the claim.</param>
    /// <param name="lease">The time of the claim.</param>
    /// <param name="pause">The pause of the lane.</param>
    /// <param name="ended">Hears of the messages that have ended, of each once.</param>
    /// <param name="abandoned">Ends the wait for a database that does not answer, once the host waits no more.</param>
    public async Task SendAsync(
        SmsLane lane, Claim claim, long claimed, TimeSpan lease, LanePause pause, Action<IReadOnlyCollection<Guid>> ended, CancellationToken abandoned)
    {
        if (claim.IsLost)
        {
            // It may or may not have been committed, and nothing has left.
            await EndAsync([.. claim.Messages.Select(message => AttemptEnds.Again(message, Unconfirmed, TimeSpan.Zero, message.Account))]).ConfigureAwait(false);
            return;
        }

        var ends = new List<AttemptEnd>();
        var requests = planner.Plan(lane, claim.Messages, ends);
        await Task.WhenAll([EndAsync(ends), .. requests.Select(SendOneAsync)]).ConfigureAwait(false);

        async Task EndAsync(IReadOnlyList<AttemptEnd> settled)
        {
            await sender.SettleAsync(settled, lane, abandoned).ConfigureAwait(false);
            ended([.. settled.Select(end => end.Id)]);
        }

        async Task SendOneAsync(RequestPlan request)
        {
            try
            {
                await sender.SendAsync(lane, request, claimed, lease, pause, abandoned).ConfigureAwait(false);
            }
            finally
            {
                ended([.. request.Messages.Select(message => message.Id)]);
            }
        }
    }
}
