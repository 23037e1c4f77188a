using System.CommandLine;
using TemplateSms.Cli.Importing;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl import-twilio</c>: templates from Twilio's content templates.</summary>
internal static class ImportTwilioCommand
{
    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string>("file")
        {
            Description = "A JSON file with a content template, or a list of them, as Twilio's Content API returns it. Templates are written next to it.",
        };
        var names = new Option<string[]>("--name", "-n")
        {
            Description = "The parameter for a variable, such as 1=customer or \"1=customer: string(20)\"; may be repeated.",
            HelpName = "variable=parameter",
            DefaultValueFactory = _ => [],
        };
        var force = new Option<bool>("--force") { Description = "Overwrites existing templates." };
        var command = new Command("import-twilio", "Writes a template for each text of Twilio content templates.") { file, names, force };
        command.SetAction((result, cancellationToken) => TwilioImport.RunAsync(
            result.GetRequiredValue(file), result.GetRequiredValue(names), result.GetValue(force), streams, cancellationToken));
        return command;
    }
}
