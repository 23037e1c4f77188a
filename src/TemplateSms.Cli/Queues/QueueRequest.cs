namespace TemplateSms.Cli.Queues;

/// <summary>The ledger that a command line names.</summary>
/// <param name="Sqlite">The file of SQLite; null for the settings'.</param>
/// <param name="UserSecretsId">The id of the user secrets that are read.</param>
internal sealed record QueueRequest(string? Sqlite, string UserSecretsId);
