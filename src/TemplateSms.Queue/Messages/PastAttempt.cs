namespace TemplateSms.Queue.Messages;

/// <summary>An attempt that may have reached the gateway.</summary>
internal sealed record PastAttempt
{
    public required Guid Id { get; init; }

    public required int Attempt { get; init; }

    public required Guid Claim { get; init; }

    public required string? Account { get; init; }

    public required SmsAttemptOutcome Outcome { get; init; }

    /// <summary>Whether another attempt may be allowed by now.</summary>
    public required bool IsReleasable { get; init; }

    public required SmsPastSend Send { get; init; }
}
