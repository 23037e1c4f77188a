using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Translating.Exporting;

namespace TemplateSms.Cli.Commands.Translations;

/// <summary><c>smstpl export</c>: the texts of templates for translators.</summary>
internal static class ExportCommand
{
    private const string Folder = "translations";

    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.Argument();
        var languages = new Option<string[]>("--to", "-t")
        {
            Description = "The languages to translate into, by their tags, with commas between them.",
            HelpName = "fr,de,pt-BR",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder for the files, one for each language.",
            HelpName = "folder",
            DefaultValueFactory = _ => Folder,
        };
        var command = new Command(
            "export",
            "Writes the texts of templates as XLIFF 1.2 for translators, with the translations that are there and the room that each text has.")
        {
            paths, languages, output,
        };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => TranslationExport.RunAsync(
            result.GetRequiredValue(paths),
            [.. result.GetRequiredValue(languages).SelectMany(tags => tags.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
            result.GetRequiredValue(output),
            project.Read(result),
            streams,
            cancellationToken));
        return command;
    }
}
