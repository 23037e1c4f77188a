using System.CommandLine;
using TemplateSms.Cli.Checking;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl check</c>: what the compiler finds in templates.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.Argument();
        var format = new Option<string>("--format")
        {
            Description = "For people (text), for scripts (json), or for services that show code analysis (sarif).",
            HelpName = "text|json|sarif",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var explain = new Option<bool>("--explain")
        {
            Description = "Also shows what is proved of each template: the sum of the worst case, and the shortest and the longest message with their arguments.",
        };
        var command = new Command("check", "Checks templates as the build does. Ends with 1 when one has an error.") { paths, format, explain };
        command.SetAction((result, cancellationToken) => TemplateCheck.RunAsync(
            result.GetRequiredValue(paths),
            Enum.Parse<ReportFormat>(result.GetRequiredValue(format), ignoreCase: true),
            result.GetValue(explain),
            streams,
            cancellationToken));
        return command;
    }
}
