using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Agents;

/// <summary>The tools of an agent. Each runs a command of the tool and answers in its words.</summary>
/// <param name="run">Runs a command.</param>
/// <param name="folder">The folder that may be read.</param>
/// <param name="canWrite">Whether the folder may be written to as well.</param>
internal sealed class AgentTools(CommandRunner run, AgentFolder folder, bool canWrite)
{
    private const string AboutPaths = "Templates (*.smstpl) or folders that hold some, relative to the folder of the server. Every template of the folder unless given.";
    private const string AboutTemplate = "A template (*.smstpl), relative to the folder of the server.";
    private const string AboutGateway = "The gateway to prove messages for, or several with commas between them, as the MSBuild property SmsGateway says: isendpro, twilio.";
    private const string AboutStop = "Whether the account's STOP restriction is lifted, as the MSBuild property SmsStopRestrictionLifted says.";

    [Description("Checks SMS templates as the build does. Returns every finding with its place, its severity, and the fixes that exist.")]
    public async Task<CallToolResult> CheckAsync(
        [Description(AboutPaths)] string[]? paths = null,
        [Description("Whether to return what is proved of each message, too: the worst case over all arguments, and the shortest and the longest text.")] bool explain = false,
        [Description(AboutGateway)] string? gateway = null,
        [Description(AboutStop)] bool stopRestrictionLifted = false,
        CancellationToken cancellationToken = default)
    {
        string[] arguments = [.. explain ? (string[])["--explain"] : [], .. ProjectOf(gateway, stopRestrictionLifted), .. folder.Named(paths)];
        var document = await RunAsync(["check", "--format", "json", .. arguments], cancellationToken).ConfigureAwait(false);
        if (document.ExitCode == ExitCode.Usage)
            return document.ToFindings();
        var report = await RunAsync(["check", .. arguments], cancellationToken).ConfigureAwait(false);
        return report.ToFindings(CheckedDocument.Of(document.Output, explain));
    }

    [Description("Prints the page of a rule, such as SMS3002: its cause, an example, and what to do. Of a template, prints what is proved: the worst case, and the shortest and the longest message.")]
    public async Task<CallToolResult> ExplainAsync(
        [Description("The ID of a rule, as findings have it; or a template.")] string subject,
        [Description(AboutGateway)] string? gateway = null,
        [Description(AboutStop)] bool stopRestrictionLifted = false,
        CancellationToken cancellationToken = default)
    {
        var outcome = await RunAsync(["explain", .. ProjectOf(gateway, stopRestrictionLifted), folder.Named(subject)], cancellationToken).ConfigureAwait(false);
        return outcome.ToFindings();
    }

    [Description("Fixes SMS templates: applies the safe fixes, and those that you choose. Prints what it changed, the findings that are left, and the fixes that each of them has.")]
    public async Task<CallToolResult> FixAsync(
        [Description(AboutPaths)] string[]? paths = null,
        [Description("Fixes that need a choice, by their keys, such as raise-segments: a finding of 'check' lists those that it has. They are applied to each of the templates.")] string[]? also = null,
        [Description("Whether to print the changes as a diff and to write nothing.")] bool dryRun = false,
        [Description(AboutGateway)] string? gateway = null,
        [Description(AboutStop)] bool stopRestrictionLifted = false,
        CancellationToken cancellationToken = default)
    {
        var outcome = await RunAsync(
            ["fix", .. DryRun(dryRun), .. (also ?? []).Select(key => $"--also={key}"), .. ProjectOf(gateway, stopRestrictionLifted), .. folder.Named(paths)],
            cancellationToken).ConfigureAwait(false);
        return outcome.ToFindings();
    }

    [Description("Measures a finished text: its encoding (GSM-7 or UCS-2), its length in septets or UTF-16 units, and the segments that are charged.")]
    public async Task<CallToolResult> MeasureAsync(
        [Description("The text of a message.")] string text,
        [Description(AboutGateway)] string? gateway = null,
        CancellationToken cancellationToken = default)
    {
        var outcome = await RunAsync(["measure", $"--text={text}", .. GatewayOf(gateway)], cancellationToken).ConfigureAwait(false);
        return outcome.ToAnswer();
    }

    [Description("Prints the text that a template's compiled code makes of values.")]
    public async Task<CallToolResult> RenderAsync(
        [Description(AboutTemplate)] string path,
        [Description("An object with a value for each parameter of the template.")] JsonElement? data = null,
        [Description("The culture of the recipient, such as fr, which chooses among the texts of the template.")] string? culture = null,
        [Description(AboutGateway)] string? gateway = null,
        [Description(AboutStop)] bool stopRestrictionLifted = false,
        CancellationToken cancellationToken = default)
    {
        string[] arguments =
        [
            "render", folder.Named(path), .. data is null ? (string[])[] : ["--data", "-"], .. culture is null ? (string[])[] : [$"--culture={culture}"],
            .. ProjectOf(gateway, stopRestrictionLifted),
        ];
        var outcome = await CommandOutcome.OfAsync(run, arguments, data?.GetRawText() ?? "", cancellationToken).ConfigureAwait(false);
        return outcome.ToAnswer();
    }

    [Description("Writes a commented SMS template to start from. Never overwrites one.")]
    public async Task<CallToolResult> NewAsync(
        [Description("The template, such as Templates/order_shipped; Templates/order_shipped.fr is its French text, to be translated from the text that is there.")] string name,
        [Description("Parameters such as 'items: int(1..99)'; a name alone is a text of up to 20 septets.")] string[]? parameters = null,
        [Description("Whether to print the template and to write nothing.")] bool dryRun = false,
        CancellationToken cancellationToken = default)
    {
        var outcome = await RunAsync(["new", folder.Named(name), .. DryRun(dryRun), .. (parameters ?? []).Select(parameter => $"--param={parameter}")], cancellationToken).ConfigureAwait(false);
        return outcome.ToAnswer();
    }

    private string[] DryRun(bool isAsked) => isAsked || !canWrite ? ["--dry-run"] : [];

    private static IEnumerable<string> ProjectOf(string? gateway, bool stopRestrictionLifted) =>
        stopRestrictionLifted ? GatewayOf(gateway).Append("--stop-restriction-lifted") : GatewayOf(gateway);

    private static IEnumerable<string> GatewayOf(string? gateway) => gateway is null ? [] : [$"--gateway={gateway}"];

    private Task<CommandOutcome> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        CommandOutcome.OfAsync(run, arguments, "", cancellationToken);
}
