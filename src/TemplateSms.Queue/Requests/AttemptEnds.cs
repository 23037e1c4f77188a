using TemplateSms.Queue.Messages;

namespace TemplateSms.Queue.Requests;

/// <summary>Makes the ends of attempts.</summary>
internal static class AttemptEnds
{
    private const string Policy = "policy";
    private static readonly TimeSpan _firstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(1);

    /// <summary>The message was refused before anything left.</summary>
    public static AttemptEnd Rejected(ClaimedMessage message, string reason) => new()
    {
        Id = message.Id,
        Attempt = message.Attempt,
        Claim = message.Claim,
        Account = message.Account,
        Outcome = SmsAttemptOutcome.Rejected,
        State = SmsQueueState.Rejected,
        Reason = reason,
    };

    /// <summary>The message did not reach the gateway, and goes back into the queue.</summary>
    /// <param name="message">The message.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="wait">The wait until the next attempt.</param>
    /// <param name="account">The account of the next attempt.</param>
    public static AttemptEnd Again(ClaimedMessage message, string? reason, TimeSpan wait, string? account) => new()
    {
        Id = message.Id,
        Attempt = message.Attempt,
        Claim = message.Claim,
        Account = account,
        Outcome = SmsAttemptOutcome.NotReached,
        State = SmsQueueState.Queued,
        Reason = reason,
        Again = wait,
    };

    /// <summary>The end that an outcome is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="outcome">Its outcome.</param>
    /// <param name="next">The account that is asked next.</param>
    /// <param name="onUnknown">The way with what may have been sent.</param>
    public static AttemptEnd Of(ClaimedMessage message, SmsOutcome outcome, string? next, UnknownOutcome onUnknown) => outcome switch
    {
        { Receipt: { } receipt } => new AttemptEnd
        {
            Id = message.Id,
            Attempt = message.Attempt,
            Claim = message.Claim,
            Account = message.Account,
            Outcome = SmsAttemptOutcome.Accepted,
            State = SmsQueueState.Accepted,
            Code = receipt.Code,
            GatewayId = receipt.GatewayId,
            BilledSegments = receipt.BilledSegments,
        },
        { Rejection: { NotReached: true } missed } =>
            Again(message, missed.Reason, missed.RetryAfter ?? (next == message.Account ? WaitAfter(message.Attempt) : TimeSpan.Zero), next) with
            {
                Code = missed.Code,
                StatusCode = missed.StatusCode,
            },
        { Rejection: { } refusal } => Rejected(message, refusal.Reason ?? "The gateway refused it.") with { Code = refusal.Code, StatusCode = refusal.StatusCode },
        _ => Unknown(message, outcome.Unknown!, onUnknown),
    };

    private static AttemptEnd Unknown(ClaimedMessage message, SmsUnknownOutcome unknown, UnknownOutcome onUnknown)
    {
        var end = new AttemptEnd
        {
            Id = message.Id,
            Attempt = message.Attempt,
            Claim = message.Claim,
            Account = message.Account,
            Outcome = SmsAttemptOutcome.Unknown,
            State = SmsQueueState.Unknown,
            Reason = unknown.Reason,
            Code = unknown.Code,
            StatusCode = unknown.StatusCode,
        };
        return onUnknown is UnknownOutcome.SendAgain
            ? end with { Outcome = SmsAttemptOutcome.Released, State = SmsQueueState.Queued, Again = WaitAfter(message.Attempt), Who = Policy }
            : end;
    }

    private static TimeSpan WaitAfter(int attempts)
    {
        var wait = _firstWait * Math.Pow(2, Math.Min(attempts - 1, 6)) * (0.5 + Random.Shared.NextDouble());
        return wait < _longestWait ? wait : _longestWait;
    }
}
