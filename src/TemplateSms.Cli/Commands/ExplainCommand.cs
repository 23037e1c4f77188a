using System.CommandLine;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Reports;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl explain</c>: the page of a rule, or the proof of a template.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandStreams streams)
    {
        var subject = new Argument<string>("subject") { Description = "A rule such as SMS3002, a template, or a folder of templates." };
        var command = new Command("explain", "Prints the page of a rule, with its cause, an example and the fix, or the proof of a template.") { subject };
        var project = ProjectOptions.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            var name = result.GetRequiredValue(subject);
            return IsRule(name)
                ? ExplainRuleAsync(name.ToUpperInvariant(), streams)
                : TemplateCheck.RunAsync(
                    new CheckRequest([name], project.Read(result), ReportFormat.Text, Explain: true, Severity.Error, Baseline: null), streams, cancellationToken);
        });
        return command;
    }

    // A file may have such a name.
    private static bool IsRule(string name) =>
        name.StartsWith("SMS", StringComparison.OrdinalIgnoreCase) && name.Length > 3 && name.AsSpan(3).ContainsOnlyDigits() && !Path.Exists(name);

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static async Task<int> ExplainRuleAsync(string id, CommandStreams streams)
    {
        if (Rules.Find(id) is not { } rule)
        {
            await streams.TellAsync($"{id} is not a rule").ConfigureAwait(false);
            return ExitCode.Usage;
        }

        await streams.Output.WriteAsync(RulePage.Of(rule).Markdown).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
