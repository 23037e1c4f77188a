using System.CommandLine;
using TemplateSms.Cli.Checking;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl check</c>: what the compiler finds in templates.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.Argument();
        var command = new Command("check", "Checks templates as the build does. Ends with 1 when one has an error.") { paths };
        command.SetAction((result, cancellationToken) => TemplateCheck.RunAsync(result.GetRequiredValue(paths), streams, cancellationToken));
        return command;
    }
}
