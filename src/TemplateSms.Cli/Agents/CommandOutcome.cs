using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.Cli.Agents;

/// <summary>The exit code and the texts of one command line.</summary>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record CommandOutcome(int ExitCode, string Output, string Error)
{
    // About a quarter of what agents read of one answer.
    private const int MostCharacters = 40_000;

    public static async Task<CommandOutcome> OfAsync(CommandRunner run, IReadOnlyList<string> arguments, string input, CancellationToken cancellationToken)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await run(arguments, new CommandStreams(new StringReader(input), output, error), cancellationToken).ConfigureAwait(false);
        return new CommandOutcome(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The result of a tool that answers with what it finds: faults in templates are no failure of it.</summary>
    public CallToolResult ToFindings(JsonObject? document = null) => ToResult(ExitCode == Invocation.ExitCode.Usage, document);

    /// <summary>The result of a tool that does what it is asked, or fails.</summary>
    public CallToolResult ToAnswer() => ToResult(ExitCode != Invocation.ExitCode.Success, document: null);

    private CallToolResult ToResult(bool isError, JsonObject? document) => new()
    {
        IsError = isError,
        // A command line that is wrong prints its help.
        Content = [new TextContentBlock { Text = Cut(ExitCode == Invocation.ExitCode.Usage && Error.Length > 0 ? Error : Output + Error) }],
        StructuredContent = document is null ? null : JsonElement.Parse(document.ToJsonString()),
    };

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;
        var end = text.LastIndexOf('\n', MostCharacters) + 1;
        var rest = text.AsSpan(end).Count('\n');
        return $"{text[..end]}… {rest} more lines. Name fewer templates to see them.\n";
    }
}
