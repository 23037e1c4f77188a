using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Queues;

namespace TemplateSms.Cli.Commands.Queues;

/// <summary>The options of every command that looks into a ledger. A connection string is none of them.</summary>
internal sealed class QueueOptions
{
    private readonly Option<string?> _sqlite = new("--sqlite")
    {
        Description = "The ledger file. Default: the file or the PostgreSQL database in the settings.",
        HelpName = "sms.db",
    };

    private readonly Option<string> _userSecrets;

    private QueueOptions(Option<string> userSecrets) => _userSecrets = userSecrets;

    /// <summary>Adds the options to a command.</summary>
    public static QueueOptions AddTo(Command command)
    {
        var userSecrets = new Option<string>("--user-secrets")
        {
            Description = $"The user secrets with Queue:PostgreSql or Queue:Sqlite: the UserSecretsId of a project, or {AccountRequest.OwnId}. Environment variables (Queue__PostgreSql) take precedence.",
            HelpName = "id",
            DefaultValueFactory = _ => AccountRequest.OwnId,
        };
        command.Add(userSecrets);
        return AddTo(command, userSecrets);
    }

    /// <summary>Adds the options to a command that has the one for user secrets already.</summary>
    public static QueueOptions AddTo(Command command, Option<string> userSecrets)
    {
        var options = new QueueOptions(userSecrets);
        command.Add(options._sqlite);
        return options;
    }

    /// <summary>The ledger that a command line names.</summary>
    public QueueRequest Read(ParseResult result) => new(result.GetValue(_sqlite), result.GetRequiredValue(_userSecrets));
}
