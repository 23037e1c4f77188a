using TemplateSms.Cli;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>Runs <c>smstpl</c> in process.</summary>
internal static class CommandLine
{
    /// <summary>What the command prints, errors behind the rest.</summary>
    public static async Task<string> RunAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        await SmstplCommand.RunAsync(arguments, new CommandStreams(new StringReader(input), output, error));
        return output.ToString() + error;
    }
}
