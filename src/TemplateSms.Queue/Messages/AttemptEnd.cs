namespace TemplateSms.Queue.Messages;

/// <summary>The end of an attempt.</summary>
internal sealed record AttemptEnd
{
    public required Guid Id { get; init; }

    public required int Attempt { get; init; }

    /// <summary>The id of the attempt's claim.</summary>
    public required Guid Claim { get; init; }

    public required SmsAttemptOutcome Outcome { get; init; }

    /// <summary>The state of the message from now on.</summary>
    public required SmsQueueState State { get; init; }

    /// <summary>The reason in words that may be logged, or null.</summary>
    public string? Reason { get; init; }

    public int? Code { get; init; }

    public int? StatusCode { get; init; }

    public string? GatewayId { get; init; }

    public int? BilledSegments { get; init; }

    /// <summary>The gateway that refused the message because its recipient wants none; null where that is not so.</summary>
    public string? OptedOutAt { get; init; }

    /// <summary>The wait until the next attempt of a message that is queued again.</summary>
    public TimeSpan Again { get; init; }

    /// <summary>The account of the next attempt.</summary>
    public string? Account { get; init; }

    /// <summary>The person or the policy that allowed another attempt; null for none.</summary>
    public string? Who { get; init; }

    /// <summary>The end of an attempt whose answer is missing, by evidence that the gateway has taken its message.</summary>
    /// <param name="attempt">The message's id, the number of the attempt, the id of its claim, and its account.</param>
    /// <param name="evidence">The evidence in words that may be logged.</param>
    /// <param name="who">The person or the policy that found it; null for none.</param>
    public static AttemptEnd ByEvidence((Guid Id, int Attempt, Guid Claim, string? Account) attempt, string evidence, string? who) => new()
    {
        Id = attempt.Id,
        Attempt = attempt.Attempt,
        Claim = attempt.Claim,
        Account = attempt.Account,
        Outcome = SmsAttemptOutcome.Accepted,
        State = SmsQueueState.Accepted,
        Reason = evidence,
        Who = who,
    };
}
