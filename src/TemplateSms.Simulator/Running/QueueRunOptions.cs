using System.CommandLine;
using System.CommandLine.Parsing;
using Npgsql;
using TemplateSms.Queue;

namespace TemplateSms.Simulator.Running;

/// <summary>The options of the command line for the ledger of a queue, which the inbox then shows.</summary>
internal sealed class QueueRunOptions
{
    // The name under which every command of smstpl finds it.
    private const string Variable = "Queue__PostgreSql";

    private readonly Option<string?> _sqlite = new("--queue")
    {
        Description = "The ledger of a queue in a file of SQLite, which the inbox shows.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _postgreSql = new("--queue-postgresql")
    {
        Description = $"Shows the ledger of a queue in PostgreSQL, whose connection string is in the environment ({Variable}).",
    };

    public IEnumerable<Option> All => [_sqlite, _postgreSql];

    /// <exception cref="ArgumentException">Two ledgers are named, or none can be used.</exception>
    public void Read(ParseResult result, SmsGatewayOptions options)
    {
        var file = result.GetValue(_sqlite);
        if (file is not null && result.GetValue(_postgreSql))
            throw new ArgumentException("--queue and --queue-postgresql: name one ledger");
        if (file is not null)
            options.Queue = new SmsQueueManager(new SqliteLedgerDialect(file));
        else if (result.GetValue(_postgreSql))
            options.Queue = new SmsQueueManager(new PostgreSqlLedgerDialect(Connect()));
    }

    private static NpgsqlDataSource Connect()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } connection)
            throw new ArgumentException($"--queue-postgresql: the environment variable is not set ({Variable})");
        try
        {
            return NpgsqlDataSource.Create(connection);
        }
        catch (ArgumentException)
        {
            // Its message may hold a password.
            throw new ArgumentException($"--queue-postgresql: {Variable} is not a PostgreSQL connection string");
        }
    }
}
