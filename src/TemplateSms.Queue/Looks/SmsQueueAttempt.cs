namespace TemplateSms.Queue;

/// <summary>An attempt to send a message of the ledger.</summary>
public sealed record SmsQueueAttempt
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The worker: its machine, process and name.</summary>
    public required string Worker { get; init; }

    /// <summary>The name of the account; null for the one without a name.</summary>
    public required string? Account { get; init; }

    /// <summary>A time before its first byte left.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The time of its end; null while it is being made.</summary>
    public required DateTimeOffset? Ended { get; init; }

    /// <summary>The time from which another attempt may be allowed (<see cref="SmsQueueManager.ReleaseAsync"/>).</summary>
    public required DateTimeOffset ReleasableAt { get; init; }

    /// <summary>The outcome.</summary>
    public required SmsAttemptOutcome Outcome { get; init; }

    /// <summary>The gateway's code; null for none.</summary>
    public required int? Code { get; init; }

    /// <summary>The HTTP status; null where no answer came.</summary>
    public required int? StatusCode { get; init; }

    /// <summary>The gateway's id of the message; null for none.</summary>
    public required string? GatewayId { get; init; }

    /// <summary>The reason for the outcome, in words that may be logged; null for none.</summary>
    public required string? Reason { get; init; }

    /// <summary>The name of the person, reconciliation or policy that settled it where the gateway's answer did not; null for none.</summary>
    public required string? Who { get; init; }
}
