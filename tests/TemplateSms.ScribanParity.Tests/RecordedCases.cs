using System.Text.Json;

namespace TemplateSms.ScribanParity.Tests;

/// <summary>The recorded cases of all files, with the engine's answers and ours: all in one run.</summary>
public sealed class RecordedCases : IAsyncLifetime
{
    private static readonly Dictionary<string, JsonElement> _lines = Read();

    private readonly Dictionary<string, Comparison> _comparisons = new(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => _lines.Keys;

    /// <summary>The identifiers, for the rows of a theory.</summary>
    public static TheoryData<string> Ids { get; } = [.. _lines.Keys];

    internal Comparison this[string id] => _comparisons[id];

    /// <summary>The recorded text of a case; null where the engine has none.</summary>
    public static string? Expected(string id) => _lines[id].TryGetProperty("expected", out var text) ? text.GetString() : null;

    /// <summary>Whether the engine has a text only because it knows no types.</summary>
    public static bool IsDynamic(string id) => _lines[id].TryGetProperty("dynamic", out var isDynamic) && isDynamic.GetBoolean();

    public async Task InitializeAsync()
    {
        var answers = await CompiledAnswers.OfAsync(_lines.Values.Select(line => line.GetRawText()));
        foreach (var ((id, line), ours) in _lines.Zip(answers))
            _comparisons.Add(id, Comparison.Of(line, EngineAnswer.Of(line), ours));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Dictionary<string, JsonElement> Read()
    {
        var lines = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data", "scriban"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
            {
                using var document = JsonDocument.Parse(line);
                lines.Add(document.RootElement.GetProperty("id").GetString()!, document.RootElement.Clone());
            }
        }

        return lines;
    }
}
