using System.Text.Json;
using TemplateSms.Cli;

namespace TemplateSms.ScribanParity;

/// <summary>What <c>smstpl render --cases</c> answers.</summary>
internal static class CompiledAnswers
{
    public static async Task<IReadOnlyList<Answer>> OfAsync(string path)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await SmstplCommand.RunAsync(["render", "--cases", path], new CommandStreams(TextReader.Null, output, Console.Error));
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static Answer Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new Answer(Read(document.RootElement, "text"), Read(document.RootElement, "error"));
    }

    private static string? Read(JsonElement line, string key) => line.TryGetProperty(key, out var value) ? value.GetString() : null;
}
