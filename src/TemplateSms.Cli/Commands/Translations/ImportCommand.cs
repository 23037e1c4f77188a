using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Translating.Importing;

namespace TemplateSms.Cli.Commands.Translations;

/// <summary><c>smstpl import</c>: variants from translations.</summary>
internal static class ImportCommand
{
    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string>("file") { Description = "A translated file from 'smstpl export', in the folder where it was written." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the changes as a diff and writes nothing." };
        var command = new Command(
            "import",
            "Writes the translations of an XLIFF file into culture variants, all or none. Each is compiled first, and one that does not fit is rejected.")
        {
            file, dryRun,
        };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => TranslationImport.RunAsync(
            result.GetRequiredValue(file), result.GetValue(dryRun), project.Read(result), streams, cancellationToken));
        return command;
    }
}
