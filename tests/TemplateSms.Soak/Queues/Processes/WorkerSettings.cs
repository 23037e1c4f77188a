namespace TemplateSms.Soak.Queues.Processes;

/// <summary>The settings of a process that works off a queue.</summary>
internal sealed record WorkerSettings
{
    /// <summary>The kind of the database, <see cref="Stores.QueueStore.Name"/>.</summary>
    public required string Store { get; init; }

    /// <summary>The file, or the connection string.</summary>
    public required string Connection { get; init; }

    /// <summary>The gateway's address.</summary>
    public required Uri Gateway { get; init; }

    public required int InFlight { get; init; }

    /// <summary>The time of a request.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The time beyond it that a claim lasts.</summary>
    public TimeSpan Margin { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether what may have been sent is sent again: the naive way.</summary>
    public bool SendsAgain { get; init; }

    /// <summary>The messages a second; null for no limit.</summary>
    public double? PerSecond { get; init; }

    /// <summary>The wait of each request between its claim and its first byte.</summary>
    public TimeSpan Hold { get; init; }
}
