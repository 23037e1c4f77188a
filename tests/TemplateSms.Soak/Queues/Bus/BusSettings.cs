namespace TemplateSms.Soak.Queues.Bus;

/// <summary>The settings of a process of the bus.</summary>
internal sealed record BusSettings
{
    /// <summary>The line by which a program says that it is ready, and the one by which a feeder says that it has published all.</summary>
    public const string Ready = "ready";

    /// <summary>The address of the broker.</summary>
    public required Uri Broker { get; init; }

    /// <summary>The connection string of the database, which has the ledger, and the inbox and the outbox of the bus.</summary>
    public required string Connection { get; init; }

    /// <summary>The gateway's address.</summary>
    public required Uri Gateway { get; init; }

    /// <summary>Whether the bus carries whole messages, whose handler sends them without a ledger.</summary>
    public required bool IsNaive { get; init; }

    /// <summary>The messages that the process handles at once; 0 for one that feeds.</summary>
    public int InFlight { get; init; }

    /// <summary>The time of a request.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>The numbers of the recipients that the process publishes messages for; null for one that handles.</summary>
    public IReadOnlyList<string>? Numbers { get; init; }
}
