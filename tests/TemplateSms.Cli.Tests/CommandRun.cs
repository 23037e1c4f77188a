using System.Reflection;

namespace TemplateSms.Cli.Tests;

/// <summary>One run of the real command, in process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The version that the command was built with, as it prints it.</summary>
    public static string ToolVersion { get; } =
        typeof(SmstplCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> OfAsync(params string[] arguments) => RunAsync("", streams => streams, arguments);

    public static Task<CommandRun> WithInputAsync(string input, params string[] arguments) => RunAsync(input, streams => streams, arguments);

    public static Task<CommandRun> OnTerminalAsync(params string[] arguments) => RunAsync("", streams => streams with { HasColour = true }, arguments);

    public static Task<CommandRun> WithWidthAsync(int? width, params string[] arguments) => RunAsync("", streams => streams with { Width = width }, arguments);

    public static Task<CommandRun> WithBarAsync(bool showsProgress, params string[] arguments) =>
        RunAsync("", streams => streams with { ShowsProgress = showsProgress }, arguments);

    private static async Task<CommandRun> RunAsync(string input, Func<CommandStreams, CommandStreams> at, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await SmstplCommand.RunAsync(arguments, at(new CommandStreams(new StringReader(input), output, error)));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
