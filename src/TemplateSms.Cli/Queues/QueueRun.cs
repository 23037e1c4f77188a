using System.Data.Common;
using Microsoft.Extensions.Configuration;
using Npgsql;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;
using TemplateSms.Queue;

namespace TemplateSms.Cli.Queues;

/// <summary>One command on a ledger, and in words what became of it. A connection string is never an argument, since it may hold a password.</summary>
internal static class QueueRun
{
    private const string SqliteSetting = "Queue:Sqlite";
    private const string PostgreSqlSetting = "Queue:PostgreSql";

    /// <summary>Opens a ledger and does something with it.</summary>
    /// <param name="request">The ledger.</param>
    /// <param name="streams">Where settings come from, and words go.</param>
    /// <param name="command">Does it, and gives the exit code.</param>
    public static async Task<int> RunAsync(QueueRequest request, CommandStreams streams, Func<SmsQueueManager, Task<int>> command)
    {
        try
        {
            var settings = ReadSettings(request, streams);
            await using var dataSource = request.Sqlite is null && settings[PostgreSqlSetting] is { Length: > 0 } connection ? Connect(connection) : null;
            using var manager = new SmsQueueManager(dataSource is null ? OpenFile(request.Sqlite ?? settings[SqliteSetting], request) : new PostgreSqlLedgerDialect(dataSource));
            return await command(manager).ConfigureAwait(false);
        }
        catch (AccountException exception)
        {
            await streams.TellAsync(exception.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (SmsException exception)
        {
            return await AccountRun.TellAsync(streams, exception).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            await streams.TellAsync($"the ledger cannot be used: {exception.Message}").ConfigureAwait(false);
            return ExitCode.Faults;
        }
    }

    private static IConfiguration ReadSettings(QueueRequest request, CommandStreams streams)
    {
        try
        {
            return streams.ReadSettings(request.UserSecretsId);
        }
        catch (Exception exception) when (exception is InvalidOperationException or InvalidDataException or IOException or UnauthorizedAccessException or FormatException)
        {
            // Its message may hold a value.
            throw new AccountException($"the user secrets '{request.UserSecretsId}' and the environment cannot be read: a setting has an invalid value");
        }
    }

    private static NpgsqlDataSource Connect(string connection)
    {
        try
        {
            return NpgsqlDataSource.Create(connection);
        }
        catch (ArgumentException)
        {
            throw new AccountException($"the setting {PostgreSqlSetting} is not a PostgreSQL connection string");
        }
    }

    // A command looks at a ledger, and makes none by a slip of the pen.
    private static SqliteLedgerDialect OpenFile(string? path, QueueRequest request) => path switch
    {
        null or "" => throw new AccountException(
            "no ledger is named: give the file with --sqlite, or keep the connection string of PostgreSQL in user secrets "
                + $"('dotnet user-secrets set {PostgreSqlSetting} STRING --id {request.UserSecretsId}') or in the environment (Queue__PostgreSql)"),
        _ when !File.Exists(path) => throw new AccountException($"{path}: the file does not exist"),
        _ => new SqliteLedgerDialect(path),
    };
}
