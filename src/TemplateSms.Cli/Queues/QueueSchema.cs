using Npgsql;
using TemplateSms.Cli.Invocation;
using TemplateSms.Queue;

namespace TemplateSms.Cli.Queues;

/// <summary>Prints the tables of the ledger.</summary>
internal static class QueueSchema
{
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    public static int Print(string database, CommandStreams streams)
    {
        if (database == PostgreSql)
        {
            // Nobody connects to it.
            using var dataSource = NpgsqlDataSource.Create("Host=localhost");
            streams.Output.Write(SmsQueueManager.Script(new PostgreSqlLedgerDialect(dataSource)));
        }
        else
        {
            streams.Output.Write(SmsQueueManager.Script(new SqliteLedgerDialect("sms.db")));
        }

        return ExitCode.Success;
    }
}
