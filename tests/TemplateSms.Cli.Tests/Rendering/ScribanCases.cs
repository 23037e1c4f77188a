using System.Text.Json;

namespace TemplateSms.Cli.Tests.Rendering;

/// <summary>The cases that the real Scriban engine answered, and what the compiled code answers: all in one run.</summary>
public sealed class ScribanCases : IAsyncLifetime
{
    private Dictionary<string, ScribanCase> _cases = [];

    /// <summary>The identifiers, for the rows of a theory.</summary>
    public static TheoryData<string> Ids { get; } = [.. File.ReadLines(Path).Select(line => Parse(line).GetProperty("id").GetString()!)];

    internal static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Data", "scriban", "visible.jsonl");

    internal ScribanCase this[string id] => _cases[id];

    public async Task InitializeAsync()
    {
        var run = await CommandRun.OfAsync("render", "--cases", Path);
        Assert.Equal("", run.Error);
        _cases = File.ReadLines(Path).Select(Parse)
            .Zip(run.OutputLines.Select(Parse), ScribanCase.Of)
            .ToDictionary(one => one.Id, StringComparer.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
