using System.Text.Json;
using TemplateSms.LanguageServer.Selection;

namespace TemplateSms.LanguageServer.Tests.Selection;

public sealed class SelectionFeatureTests
{
    [Fact]
    public async Task Select_NameInCode_WidensToTheFile()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "é😀 {{ a + b }}!");

        var ranges = await client.AskAsync("textDocument/selectionRange", new { textDocument = new { uri }, positions = new[] { new { line = 0, character = 11 } } });

        Assert.Equal(["0:11-0:12", "0:7-0:12", "0:4-0:15", "0:0-0:16"], Chain(ranges[0]));
    }

    [Theory]
    [InlineData("---\nsender: Ac|me\n---\nHi", "Acme", "sender: Acme")]
    [InlineData("Hello wor|ld, you", "world", "Hello world, you")]
    [InlineData("{{ ## a com|ment ## }}", "comment", "## a comment ##")]
    public void Of_Place_HasTheStretchesAroundIt(string marked, string smallest, string next)
    {
        using var folder = new EditorFolder();
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(offset, 1);

        var spans = SpansAround.Of(folder.Template("a.smstpl", text), offset);

        Assert.Equal([smallest, next], spans.Reverse().Take(2).Select(span => text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Of_EveryOffsetOfEveryTemplate_IsNested()
    {
        foreach (var template in CorpusTemplates.All.Where((_, i) => i % 4 == 0))
        {
            for (var offset = 0; offset <= template.Text.Length; offset += 3)
            {
                var spans = SpansAround.Of(template, offset);
                Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.Contains(pair.Second)));
            }
        }
    }

    private static IEnumerable<string> Chain(JsonElement range)
    {
        var ranges = new List<string>();
        for (var next = range; ; next = next.GetProperty("parent"))
        {
            ranges.Add(Requests.Range(next.GetProperty("range")));
            if (!next.TryGetProperty("parent", out _))
                return ranges;
        }
    }
}
