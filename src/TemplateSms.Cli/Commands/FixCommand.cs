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
            Description = "A kind of fix that needs a choice, such as raise-segments; may be given several times, and is made before the others. Left findings name those that they have.",
            HelpName = "fix",
            DefaultValueFactory = _ => [],
        };
        also.AcceptOnlyFromAmong([.. FixKey.Choices]);
        var command = new Command(
            "fix",
            "Fixes templates where there is no choice: replaces typographic characters by their GSM-7 equivalents and quotes YAML values. "
                + "Then checks them. Ends with 1 when one still has an error.")
        {
            paths, dryRun, also,
        };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) => TemplateFixing.RunAsync(
            result.GetRequiredValue(paths), project.Read(result), result.GetRequiredValue(also), result.GetValue(dryRun), streams, cancellationToken));
        return command;
    }
}
