using System.Text.Json;
using TemplateSms.Cli;
using TemplateSms.Cli.Invocation;

namespace TemplateSms.ScribanParity;

/// <summary>The answers of <c>smstpl render --cases</c>.</summary>
internal static class CompiledAnswers
{
    /// <param name="lines">Cases, one a line.</param>
    public static async Task<IReadOnlyList<Answer>> OfAsync(IEnumerable<string> lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter { NewLine = "\n" };
        await SmstplCommand.RunAsync(["render", "--cases", "-"], new CommandStreams(input, output, Console.Error)).ConfigureAwait(false);
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static Answer Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new Answer(Read(document.RootElement, "text"), Read(document.RootElement, "error"));
    }

    private static string? Read(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetString() : null;
}
