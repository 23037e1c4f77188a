namespace TemplateSms.Simulator.Callbacks;

/// <summary>A call to a URL of the account's or a message's, and how it fared so far.</summary>
internal sealed record Callback
{
    /// <summary>Its place in the order of callbacks, from 1.</summary>
    public required long Id { get; init; }

    /// <summary>The kind of news that it brings.</summary>
    public required CallbackKind Kind { get; init; }

    /// <summary>The message that it is about: the reply where it tells one.</summary>
    public required long MessageId { get; init; }

    /// <summary>GET or POST.</summary>
    public required string Method { get; init; }

    /// <summary>The URL. Values of a query that the gateway has not added are masked, since they may be secrets.</summary>
    public required string Url { get; init; }

    /// <summary>When it came up.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Waiting, delivered or failed.</summary>
    public CallbackProgress Progress { get; init; }

    /// <summary>The attempts so far.</summary>
    public int Attempts { get; init; }

    /// <summary>When the last attempt ended, or null.</summary>
    public DateTimeOffset? AttemptedAt { get; init; }

    /// <summary>When the next attempt begins, or null.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>The HTTP status of the last answer, or null.</summary>
    public int? Status { get; init; }

    /// <summary>Why the last attempt failed, or null.</summary>
    public string? Failure { get; init; }
}
