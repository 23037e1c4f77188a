using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;
using TemplateSms.Queue.Tests.Kit;

namespace TemplateSms.Queue.Tests.Ledger;

/// <summary>Servers of PostgreSQL that do not promise what a ledger needs, or grant less.</summary>
public class PostgreSqlServerTests
{
    [SkippableFact]
    public async Task Server_WithoutFsync_IsRefused()
    {
        await using var database = Stores.Create(Stores.PostgreSql);
        Skip.IfNot(OperatingSystem.IsLinux(), "A server of its own is started on Linux only.");
        var folder = Directory.CreateTempSubdirectory("sms-fsync-");
        try
        {
            await using var dataSource = NpgsqlDataSource.Create(await RunAsync("start", folder.FullName, "-c", "fsync=off"));
            using var manager = new SmsQueueManager(new PostgreSqlLedgerDialect(dataSource));

            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => manager.EnsureCreatedAsync());

            Assert.Contains("fsync", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            await RunAsync("stop", folder.FullName);
        }
    }

    [SkippableFact]
    public async Task Worker_WithoutTheRightToMakeTables_UsesThose()
    {
        await using var database = (PostgreSqlStore)Stores.Create(Stores.PostgreSql);
        await database.ExecuteAsync(SmsQueueManager.Script(database.Dialect));
        var role = $"worker_{Guid.NewGuid():N}";
        await database.ExecuteAsync($"create role {role} login; grant usage on schema {database.Schema} to {role}; grant select, insert, update, delete on all tables in schema {database.Schema} to {role}");
        await using (var dataSource = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(PostgreSqlStore.Server) { SearchPath = database.Schema, Username = role }.ToString()))
        {
            await using var queue = await TestQueue.StartAsync(database, queue => queue.UsePostgreSql(dataSource));
            await queue.Queue.SendAsync(TestMessages.Message());
            await database.UntilAsync("select state from sms_message", "accepted");
        }

        await database.ExecuteAsync($"drop owned by {role}; drop role {role}");
    }

    [SkippableFact]
    public async Task Transaction_ThatSeesAnotherLedger_IsAnErrorAndWritesNothing()
    {
        await using var database = Stores.Create(Stores.PostgreSql);
        await using var other = Stores.Create(Stores.PostgreSql);
        await other.ExecuteAsync(SmsQueueManager.Script(other.Dialect));
        await using var queue = TestQueue.Create(database);
        await using var connection = await other.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => queue.Queue.In(transaction).SendAsync(TestMessages.Message()));
        await transaction.CommitAsync();

        Assert.Equal(["0"], await other.ReadAsync("select count(*) from sms_message"));
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Root(), ".ci", "postgresql"), arguments) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return printed.Trim();
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath("../../..", Path.GetDirectoryName(file)!);
}
