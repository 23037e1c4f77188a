using TemplateSms.Sending.Batches;
using TemplateSms.Sending.Exchanges;
using TemplateSms.Sending.Gateways;

namespace TemplateSms.Sending.Queues;

/// <summary>The course of one request that a queue makes: whatever becomes of it, each of its messages gets an outcome.</summary>
internal sealed class QueueRun<TProtocol>(Gateway<TProtocol> gateway, IReadOnlyList<SmsRecipient> recipients, Departure departure)
    where TProtocol : GatewayProtocol
{
    private readonly SmsOutcome[] _outcomes = new SmsOutcome[recipients.Count];

    public async Task<IReadOnlyList<SmsOutcome>> SendAsync()
    {
        var places = Enumerable.Range(0, recipients.Count).Where(place => !IsHeldBack(place)).ToArray();
        if (places.Length > 0 && Write(places) is { } exchange)
            await SendAsync(exchange, places).ConfigureAwait(false);
        return _outcomes;
    }

    /// <summary>Settles a message that may not leave at all, or not yet.</summary>
    private bool IsHeldBack(int place)
    {
        var (to, plan, _) = recipients[place];
        if (plan.RefusalFor(to) is { } refusal)
            Refuse([place], refusal);
        else if (PermittedLater(plan) is { } later)
            HoldBack(place, later);
        else if (plan.Problem is { } problem)
            Refuse([place], problem);
        return _outcomes[place] is not null;
    }

    /// <summary>Writes the request, or settles what cannot be written.</summary>
    private SendExchange? Write(int[] places)
    {
        try
        {
            return gateway.ExchangeOf([.. places.Select(place => recipients[place])], isBatch: places.Length > 1);
        }
        catch (SmsRejectedException e)
        {
            // The hours in which they may leave have ended since they were asked for.
            foreach (var place in places)
            {
                if (PermittedLater(recipients[place].Plan) is { } later)
                    HoldBack(place, later);
                else
                    Settle(place, e);
            }
        }
        catch (Exception e)
        {
            // The exception itself may quote a text or a number.
            Refuse(places, $"its request cannot be written ({e.GetType().Name}).");
        }

        return null;
    }

    private async Task SendAsync(SendExchange exchange, int[] places)
    {
        try
        {
            var results = await gateway.SendOnceAsync(exchange, departure).ConfigureAwait(false);
            for (var i = 0; i < places.Length; i++)
                _outcomes[places[i]] = Receipts.OutcomeOf(recipients[places[i]], results[i]);
        }
        catch (Exception e)
        {
            foreach (var place in places)
                Settle(place, MeaningOf(e));
        }
    }

    // The engine's own failures tell whether the request has left; others do not.
    private Exception MeaningOf(Exception failure) => failure is SmsException || !departure.HasLeft
        ? failure
        : new SmsOutcomeUnknownException($"The request was sent, but its outcome was lost ({failure.GetType().Name}).", failure);

    private DateTimeOffset? PermittedLater(SmsPlan plan)
    {
        // The gateway keeps a message with a time of its own.
        if (plan.Options?.SendAt is not null)
            return null;
        var now = gateway.Clock.GetUtcNow();
        return plan.PermittedFrom(now) is var from && from > now ? from : null;
    }

    private void HoldBack(int place, DateTimeOffset from) => _outcomes[place] = SmsOutcome.Of(new SmsRejection(recipients[place].To, null, null)
    {
        Position = recipients[place].Position,
        Reason = FormattableString.Invariant($"The request was not sent: the message may leave from {from.UtcDateTime:u} on."),
        NotReached = true,
        RetryAfter = from - gateway.Clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
    });

    private void Refuse(int[] places, string reason)
    {
        gateway.Telemetry.Refused([.. places.Select(place => recipients[place].Plan.Content)], reason);
        foreach (var place in places)
            Settle(place, new SmsRejectedException(reason));
    }

    private void Settle(int place, Exception failure) => _outcomes[place] = SmsOutcome.Of(recipients[place].To, recipients[place].Position, failure);
}
