using System.CommandLine;
using TemplateSms.Cli.Agents;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Commands.Agents;

/// <summary><c>smstpl mcp</c>: the commands as tools of a coding agent.</summary>
internal static class McpCommand
{
    /// <param name="run">Runs another command of the tool.</param>
    /// <param name="streams">The streams that complaints go to; the protocol has the standard ones.</param>
    public static Command Create(CommandRunner run, CommandStreams streams)
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder that the agent works in. Nothing outside it is read or written. Default: the current folder.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => ".",
        };
        var write = new Option<bool>("--write") { Description = "Allows the agent to change templates with 'fix' and create them with 'new'. Otherwise both only print what they would write." };
        var command = new Command("mcp", "Serves a coding agent over standard input and output, in the Model Context Protocol.") { folder, write };
        command.SetAction(async (result, cancellationToken) =>
        {
            var path = result.GetRequiredValue(folder);
            if (!Directory.Exists(path))
            {
                await streams.TellAsync($"{path}: is not a folder").ConfigureAwait(false);
                return ExitCode.Usage;
            }

            // Commands name files from the current folder on.
            Directory.SetCurrentDirectory(path);
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            var canWrite = result.GetValue(write);
            await AgentServer.ServeAsync(input, output, new AgentTools(run, new AgentFolder("."), canWrite), canWrite, cancellationToken).ConfigureAwait(false);
            return ExitCode.Success;
        });
        return command;
    }
}
