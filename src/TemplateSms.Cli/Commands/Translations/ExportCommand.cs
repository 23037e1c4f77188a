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
            Description = "The tags of the languages to translate into, separated by commas.",
            HelpName = "fr,de,pt-BR",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. Each language gets one file.",
            HelpName = "folder",
            DefaultValueFactory = _ => Folder,
        };
        var command = new Command(
            "export",
            "Writes the texts of templates as XLIFF 1.2 for translators, with existing translations and the maximum length of each text.")
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
