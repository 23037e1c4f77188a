namespace TemplateSms.Soak.Queues.Processes;

/// <summary>The settings of a process that is a gateway.</summary>
internal sealed record GatewaySettings
{
    public required int Port { get; init; }

    /// <summary>The file of the gateway's own ledger, which outlives its process.</summary>
    public required string Ledger { get; init; }

    /// <summary>The file with a line for each request that came.</summary>
    public required string Log { get; init; }

    /// <summary>The seed of its faults.</summary>
    public required int Seed { get; init; }

    /// <summary>The share of requests that each fault hits.</summary>
    public required double FaultRate { get; init; }

    /// <summary>The time of a client's request: a later answer is none.</summary>
    public required TimeSpan Timeout { get; init; }
}
