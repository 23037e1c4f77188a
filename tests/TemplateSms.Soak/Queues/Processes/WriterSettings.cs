namespace TemplateSms.Soak.Queues.Processes;

/// <summary>The settings of a process that saves orders with their messages.</summary>
internal sealed record WriterSettings
{
    /// <summary>The kind of the database, <see cref="Stores.QueueStore.Name"/>.</summary>
    public required string Store { get; init; }

    /// <summary>The file, or the connection string.</summary>
    public required string Connection { get; init; }

    /// <summary>The gateway's address.</summary>
    public required Uri Gateway { get; init; }

    /// <summary>The first order.</summary>
    public required int First { get; init; }

    /// <summary>The last order.</summary>
    public required int Last { get; init; }

    /// <summary>The seed of the orders.</summary>
    public required int Seed { get; init; }

    /// <summary>Whether messages are queued by themselves, before the save: the naive way.</summary>
    public bool IsNaive { get; init; }
}
