namespace TemplateSms.Queue.Messages;

/// <summary>A message as the ledger has it, claimed by a worker.</summary>
internal sealed record ClaimedMessage
{
    public required Guid Id { get; init; }

    /// <summary>The number of the attempt, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>The id of the claim, which tells the attempt from one of the same number whose claim was never committed.</summary>
    public required Guid Claim { get; init; }

    public required string Lane { get; init; }

    public required string? Account { get; init; }

    public required string Phone { get; init; }

    public required string Body { get; init; }

    /// <summary>Whether a protector has to read the text.</summary>
    public required bool IsProtected { get; init; }

    public required SmsEncoding Encoding { get; init; }

    public required SmsKind Kind { get; init; }

    public required int MaxSegments { get; init; }

    public required int Reserve { get; init; }

    public required string? Sender { get; init; }

    public required string? Reference { get; init; }

    public required string? Template { get; init; }

    public required string? Culture { get; init; }

    public required string Gateways { get; init; }

    /// <summary>The place in the queue: its time, then its id.</summary>
    public required long NotBefore { get; init; }

    /// <summary>The time left from the claim on until it expires; null for any.</summary>
    public required TimeSpan? Remaining { get; init; }

    /// <summary>Whether the recipient wants no more messages.</summary>
    public required bool HasOptedOut { get; init; }
}
