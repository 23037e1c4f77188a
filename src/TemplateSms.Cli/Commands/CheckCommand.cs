using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reading;
using TemplateSms.Cli.Watching;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl check</c>: what the compiler finds in templates.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandStreams streams)
    {
        var paths = TemplatePaths.WithStandardInput();
        var format = new Option<string>("--format")
        {
            Description = "The output format: text for people, json for scripts, sarif for code scanning services.",
            HelpName = "text|json|sarif",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var explain = new Option<bool>("--explain")
        {
            Description = "Also shows the proof of each template: the sum of the worst case, and the shortest and longest messages with their arguments.",
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Keeps running and rechecks affected templates after every edit. Press Ctrl+C to stop (exit code 0).",
        };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The lowest severity that makes the command exit with 1.",
            HelpName = "error|warning|info",
            DefaultValueFactory = _ => "error",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info");
        var baseline = new Option<string?>("--baseline")
        {
            Description = "A report from an earlier 'check --format json'. Only findings that are not in it are shown and make the command exit with 1.",
            HelpName = "report.json",
        };
        var command = new Command("check", "Checks templates as the build does. Exits with 1 if a template has an error.") { paths, format, explain, watch, failOn, baseline };
        var project = ProjectOptions.AddTo(command);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(watch))
                return;
            if (result.GetValue(format) is not (null or "text"))
                result.AddError("--watch goes with the text format.");
            if (result.GetResult(failOn) is { Implicit: false } || result.GetValue(baseline) is not null)
                result.AddError("--watch never fails; leave out --fail-on and --baseline.");
            if (result.GetValue(paths)?.Contains(TemplateSet.StandardInput) == true)
                result.AddError("Standard input cannot be watched.");
        });
        command.SetAction((result, cancellationToken) => result.GetValue(watch)
            ? TemplateWatch.RunAsync(result.GetRequiredValue(paths), project.Read(result), result.GetValue(explain), streams, cancellationToken)
            : TemplateCheck.RunAsync(
                new CheckRequest(
                    result.GetRequiredValue(paths),
                    project.Read(result),
                    Enum.Parse<ReportFormat>(result.GetRequiredValue(format), ignoreCase: true),
                    result.GetValue(explain),
                    Enum.Parse<Severity>(result.GetRequiredValue(failOn), ignoreCase: true),
                    result.GetValue(baseline)),
                streams,
                cancellationToken));
        return command;
    }
}
