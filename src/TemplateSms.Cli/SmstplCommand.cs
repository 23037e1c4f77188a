using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TemplateSms.Cli.Commands;
using TemplateSms.Cli.Commands.Accounts;
using TemplateSms.Cli.Commands.Agents;
using TemplateSms.Cli.Commands.Editors;
using TemplateSms.Cli.Commands.Options;
using TemplateSms.Cli.Commands.Queues;
using TemplateSms.Cli.Commands.Translations;
using TemplateSms.Cli.Help;
using TemplateSms.Cli.Invocation;
using TemplateSms.Cli.Rendering;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Shared;
using TemplateSms.Simulator;

namespace TemplateSms.Cli;

/// <summary>The command <c>smstpl</c>, with streams of the caller's choice.</summary>
public static class SmstplCommand
{
    private static readonly (string Name, Func<CommandStreams, Command> Create)[] _commands =
    [
        ("check", CheckCommand.Create),
        ("explain", ExplainCommand.Create),
        ("fix", FixCommand.Create),
        ("measure", MeasureCommand.Create),
        ("render", RenderCommand.Create),
        ("report", ReportCommand.Create),
        ("new", NewCommand.Create),
        ("export", ExportCommand.Create),
        ("import", ImportCommand.Create),
        ("import-twilio", ImportTwilioCommand.Create),
        ("send", SendCommand.Create),
        ("credit", CreditCommand.Create),
        ("lookup", LookupCommand.Create),
        ("campaign-report", CampaignReportCommand.Create),
        ("queue", QueueCommand.Create),
        ("lsp", static _ => LspCommand.Create()),
        ("mcp", static streams => McpCommand.Create(RunAsync, streams)),
        ("simulate", static _ => SimulateCommand.Create()),
        ("completion", CompletionCommand.Create),
    ];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandStreams streams, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Checks, fixes, measures, renders and reports on SMS templates, with the same compiler as your build.");
        foreach (var command in CommandsFor(arguments, streams))
            root.Add(command);
        foreach (var command in root.Subcommands.Concat(root.Subcommands.SelectMany(command => command.Subcommands)))
            UnknownOption.Refuse(command);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);

        var result = root.Parse(arguments);
        // The parser repeats arguments as they are: names of files, which a shell has filled in.
        if (result.Errors.Count > 0 && arguments.Any(argument => PrintableText.Line(argument) != argument))
        {
            foreach (var error in result.Errors)
                await streams.TellAsync(error.Message).ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = streams.Output,
            Error = streams.Error,
            ProcessTerminationTimeout = null,
            EnableDefaultExceptionHandler = false,
        };
        var exitCode = await InvokeAsync(result, configuration, cancellationToken).ConfigureAwait(false);
        // What an interrupted command has said is said all the same.
        await streams.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await streams.Error.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true } ? ExitCode.Usage : exitCode;
    }

    // Of a command that is named first, the others are not needed; a tenth of the time to check one template went into making them.
    private static IEnumerable<Command> CommandsFor(IReadOnlyList<string> arguments, CommandStreams streams)
    {
        var named = Array.FindIndex(_commands, command => arguments.Count > 0 && command.Name == arguments[0]);
        return named >= 0 ? [_commands[named].Create(streams)] : _commands.Select(command => command.Create(streams));
    }

    private static async Task<int> InvokeAsync(ParseResult result, InvocationConfiguration configuration, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Faults;
        try
        {
            var failure = await Containment.TryAsync(
                CompilerStage.RunCommand,
                async () => exitCode = await result.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false),
                cancellationToken).ConfigureAwait(false);
            if (failure is not null)
                await configuration.Error.WriteLineAsync($"{ToolVersion.Name}: {FindingText.Of(failure)}").ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Whoever asked for it knows.
        }

        return exitCode;
    }
}
