using System.Text.Json;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>What stands behind an arrow in a table of docs/language.md is what the compiled code prints.</summary>
public sealed class LanguageTableTests : IAsyncLifetime
{
    // The page names these values below its first table of code.
    private const string Values = """
        "params":{"name":"string","nick":"string?","count":"int","sum":"decimal","names":"list(string)","eta":"date","at":"datetime","lines":"list(object)"},
        "fields":{"lines[].name":"string","lines[].price":"decimal"},
        "data":{"name":"Zoë","nick":null,"count":3,"sum":1234.50,"names":["Zoe","Ada"],"eta":"2026-11-22","at":"2026-11-22T18:05:00+01:00","lines":[{"name":"pen","price":2.50},{"name":"ink","price":3}]}
        """;

    private static readonly IReadOnlyList<PageCell> _cells = PageCell.Of(Repository.Read("docs/language.md"));

    private List<JsonElement> _answers = [];

    public async Task InitializeAsync()
    {
        var cases = _cells.Select((cell, i) => $$"""{"id":{{i}},"template":{{JsonSerializer.Serialize(cell.Template)}},{{Values.ReplaceLineEndings("")}}}""");
        var output = await CommandLine.RunAsync(string.Join('\n', cases), "render", "--cases", "-");
        _answers = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Cells_WithArrows_AreMany() => Assert.InRange(_cells.Count, 120, int.MaxValue);

    [Fact]
    public void Cells_AllOfThem_GiveWhatThePageSays()
    {
        Assert.Equal(_cells.Count, _answers.Count);
        Assert.Empty(_cells.Zip(_answers).Where(pair => !Agrees(pair.First, pair.Second)).Select(pair => $"{pair.First} but: {pair.Second}"));
    }

    private static bool Agrees(PageCell cell, JsonElement answer)
    {
        if (cell.Text is { } text)
            return answer.TryGetProperty("text", out var printed) && printed.GetString() == text;
        if (!answer.TryGetProperty("error", out var error))
            return false;

        // What the compiler finds has a place in the template, what the running code throws has none.
        return cell.Error == "throws"
            ? !error.GetString()!.StartsWith('(')
            : error.GetString()!.Contains(": " + cell.Error + ": ", StringComparison.Ordinal);
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
