namespace TemplateSms.Queue.Tests.Kit;

/// <summary>The databases that every rule of the ledger is tested with.</summary>
public static class Stores
{
    public const string Sqlite = "SQLite";
    public const string PostgreSql = "PostgreSQL";

    public static TheoryData<string> All { get; } = [Sqlite, PostgreSql];

    /// <summary>Makes an empty database; the test is skipped where there is no server for it.</summary>
    internal static TestStore Create(string name)
    {
        if (name == Sqlite)
            return new SqliteStore();
        Assert.True(PostgreSqlStore.Server is not null || Environment.GetEnvironmentVariable("CI") != "true", "No server of PostgreSQL runs, which .ci/run starts.");
        Skip.If(PostgreSqlStore.Server is null, $"{PostgreSqlStore.Variable} names no server of PostgreSQL.");
        return new PostgreSqlStore();
    }
}
