using System.CommandLine;
using TemplateSms.Cli.Checking;
using TemplateSms.Cli.Watching;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl check</c>: what the compiler finds in templates.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.WithStandardInput();
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
        var stop = StopRestrictionOption.Create();
        var watch = new Option<bool>("--watch")
        {
            Description = "Goes on, and checks again what an edit touches. Ctrl+C ends it with 0.",
        };
        var command = new Command("check", "Checks templates as the build does. Ends with 1 when one has an error.") { paths, format, explain, watch, stop };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(watch))
                return;
            if (result.GetValue(format) is not (null or "text"))
                result.AddError("--watch goes with the text format.");
            if (result.GetValue(paths)?.Contains(TemplateSet.StandardInput) == true)
                result.AddError("Standard input cannot be watched.");
        });
        command.SetAction((result, cancellationToken) => result.GetValue(watch)
            ? TemplateWatch.RunAsync(result.GetRequiredValue(paths), result.GetValue(stop), result.GetValue(explain), streams, cancellationToken)
            : TemplateCheck.RunAsync(
                result.GetRequiredValue(paths),
                result.GetValue(stop),
                Enum.Parse<ReportFormat>(result.GetRequiredValue(format), ignoreCase: true),
                result.GetValue(explain),
                streams,
                cancellationToken));
        return command;
    }
}
