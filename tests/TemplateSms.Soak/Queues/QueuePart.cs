using TemplateSms.Soak.Queues.Stores;

namespace TemplateSms.Soak.Queues;

/// <summary>A part of the scenario.</summary>
/// <param name="Store">The database that it runs on.</param>
/// <param name="Promise">The promise that it checks.</param>
/// <param name="RunAsync">Runs it.</param>
internal sealed record QueuePart(string Store, string Promise, Func<QueueStore, QueueTally, Task> RunAsync)
{
    /// <summary>Options of the database's server.</summary>
    public string Server { get; init; } = "";

    public string Name => $"{Store}, {Promise}";
}
