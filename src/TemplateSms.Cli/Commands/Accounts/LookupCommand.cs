using System.CommandLine;
using TemplateSms.Cli.Accounts;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands.Accounts;

/// <summary><c>smstpl lookup</c>: the operators of numbers.</summary>
internal static class LookupCommand
{
    public static Command Create(CommandStreams streams)
    {
        var numbers = new Argument<string[]>("number") { Description = "A number, with the country code or in French national form.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("lookup", "Asks the gateway for the operators of numbers. The provider may bill this.") { numbers };
        var account = AccountOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => Lookups.RunAsync(result.GetRequiredValue(numbers), account.Read(result), streams, cancellationToken));
        return command;
    }
}
