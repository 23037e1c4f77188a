using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary><c>smstpl credit</c>: what is left on the account.</summary>
internal static class CreditCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("credit", "Prints the remaining credit of the account.");
        var account = AccountOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => Credit.RunAsync(account.Read(result), streams, cancellationToken));
        return command;
    }
}
