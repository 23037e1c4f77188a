namespace TemplateSms.Simulator.Api.Views;

/// <summary>The account, and what the gateway keeps.</summary>
internal sealed record AccountView
{
    /// <summary>Euros left.</summary>
    public required decimal Credit { get; init; }

    /// <summary>Euros that a segment costs.</summary>
    public required decimal PricePerSegment { get; init; }

    /// <summary>Messages of one segment that the credit pays for.</summary>
    public required long Segments { get; init; }

    /// <summary>The numbers on the black list, in international digits.</summary>
    public required IReadOnlyList<string> BlackList { get; init; }

    /// <summary>Messages that are kept.</summary>
    public required int Messages { get; init; }

    /// <summary>The estimated size of the messages, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The most messages that are kept.</summary>
    public required int MessageLimit { get; init; }

    /// <summary>The most bytes that they take.</summary>
    public required long ByteLimit { get; init; }

    /// <summary>The most bytes of a request.</summary>
    public required int RequestByteLimit { get; init; }

    /// <summary>The most characters of a reply from a phone.</summary>
    public required int LongestReply { get; init; }

    /// <summary>Whether messages survive a restart, in a file.</summary>
    public required bool Persistent { get; init; }

    /// <summary>Whether the inbox shows the ledger of a queue, below <c>queue</c>.</summary>
    public required bool HasQueue { get; init; }

    /// <summary>Attempts to call the account's URLs that succeeded.</summary>
    public required long CallbacksDelivered { get; init; }

    /// <summary>Attempts that failed.</summary>
    public required long CallbacksFailed { get; init; }

    /// <summary>Why the last of them failed, or null.</summary>
    public required string? LastCallbackFailure { get; init; }
}
