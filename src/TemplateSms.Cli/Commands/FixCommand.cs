using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Fixing;
using TemplateSms.Cli.Invocation;
using TemplateSms.Language.Fixes;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl fix</c>: fixes what the compiler finds in templates.</summary>
internal static class FixCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.Argument();
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the changes as a diff and writes nothing." };
        var also = new Option<string[]>("--also")
        {
            Description = "Also applies a kind of fix that needs your choice, such as raise-segments, before the others; may be repeated. Findings list the kinds that apply to them.",
            HelpName = "fix",
            DefaultValueFactory = _ => [],
        };
        also.AcceptOnlyFromAmong([.. FixKey.Choices]);
        var command = new Command(
            "fix",
            "Applies fixes that need no choice: replaces typographic characters with their GSM-7 equivalents, and quotes YAML values. "
                + "Then checks the templates. Exits with 1 if one still has an error.")
        {
            paths, dryRun, also,
        };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => TemplateFixing.RunAsync(
            result.GetRequiredValue(paths), project.Read(result), result.GetRequiredValue(also), result.GetValue(dryRun), streams, cancellationToken));
        return command;
    }
}
