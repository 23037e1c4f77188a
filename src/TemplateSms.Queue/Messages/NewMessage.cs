namespace TemplateSms.Queue.Messages;

/// <summary>A message to keep: everything that goes over the wire, and when.</summary>
internal sealed record NewMessage
{
    public required Guid Id { get; init; }

    public required string? Key { get; init; }

    public required string Lane { get; init; }

    public required string? Account { get; init; }

    public required PhoneNumber To { get; init; }

    /// <summary>The text as it goes over the wire.</summary>
    public required SmsContent Content { get; init; }

    /// <summary>The text as the ledger keeps it, which may be encrypted.</summary>
    public required string Body { get; init; }

    /// <summary>Whether a protector has to read the text.</summary>
    public required bool IsProtected { get; init; }

    public required SenderId? Sender { get; init; }

    public required string? Reference { get; init; }

    /// <summary>The request of the caller, as text, sender and recipient. A hash of it stays.</summary>
    public required string Request { get; init; }

    /// <summary>The time at which it may leave; null for now, by the database's clock.</summary>
    public required DateTimeOffset? NotBefore { get; init; }

    /// <summary>The time from then on in which it may leave; null for any.</summary>
    public required TimeSpan? Expiry { get; init; }
}
