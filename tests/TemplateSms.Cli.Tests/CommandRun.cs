namespace TemplateSms.Cli.Tests;

/// <summary>One run of the real command, in process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] arguments) => RunAsync("", hasColour: false, arguments);

    public static Task<CommandRun> WithInputAsync(string input, params string[] arguments) => RunAsync(input, hasColour: false, arguments);

    public static Task<CommandRun> OnTerminalAsync(params string[] arguments) => RunAsync("", hasColour: true, arguments);

    private static async Task<CommandRun> RunAsync(string input, bool hasColour, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await SmstplCommand.RunAsync(arguments, new CommandStreams(new StringReader(input), output, error) { HasColour = hasColour });
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
