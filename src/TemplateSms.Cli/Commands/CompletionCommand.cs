using System.CommandLine;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands;

/// <summary><c>smstpl completion</c>: what a shell has to know to complete commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly string[] _shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(CommandStreams streams)
    {
        var shell = new Argument<string>("shell") { Description = "The shell.", HelpName = string.Join('|', _shells) };
        shell.AcceptOnlyFromAmong(_shells);
        var command = new Command("completion", "Prints a shell script that completes the commands and options of smstpl.") { shell };
        command.SetAction((result, cancellationToken) => WriteAsync(result.GetRequiredValue(shell), streams.Output, cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(string shell, TextWriter output, CancellationToken cancellationToken)
    {
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/{shell}")
            ?? throw new InvalidOperationException($"The script for {shell} is missing from the tool.");
        using var reader = new StreamReader(stream);
        var script = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(script.ReplaceLineEndings("\n").AsMemory(), cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }
}
