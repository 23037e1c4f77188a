using System.CommandLine;
using TemplateSms.Cli.Creating;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl new</c>: a template to start from.</summary>
internal static class NewCommand
{
    public static Command Create(CommandStreams streams)
    {
        var name = new Argument<string>("name") { Description = "The template, such as order_shipped or Templates/order_shipped. order_shipped.fr creates its French text, with the existing text to translate." };
        var parameters = new Argument<string[]>("parameter")
        {
            Description = "A parameter such as \"items: int(1..99)\". A name alone declares a text of at most 20 septets.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var further = new Option<string[]>("--param", "-p")
        {
            Description = "The same as an option; may be repeated.",
            HelpName = "parameter",
            DefaultValueFactory = _ => [],
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the template and writes nothing." };
        var command = new Command("new", "Creates a commented template with the given parameters. Never overwrites a file.") { name, parameters, further, dryRun };
        command.SetAction((result, cancellationToken) => NewTemplate.CreateAsync(
            result.GetRequiredValue(name), [.. result.GetValue(parameters) ?? [], .. result.GetRequiredValue(further)], result.GetValue(dryRun), streams, cancellationToken));
        return command;
    }
}
