using System.Text.Json;
using System.Text.Json.Nodes;
using TemplateSms.LanguageServer.SemanticTokens;

namespace TemplateSms.LanguageServer.Tests.SemanticTokens;

public sealed class SemanticTokensFeatureTests
{
    private const string Text = "---\nsegments: 2\nparams: # two\n  name: string(1..20)\n---\né😀 {{ name | string.truncate 5 # cut }}{{ for x in 'ab' limit:2 }}{{ x.size }}{{ end }}";

    [Fact]
    public async Task Full_Template_HasAColourForEachPart()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, Text);

        var answer = await client.AskAsync("textDocument/semanticTokens/full", Requests.Of(uri));

        Assert.Equal(
            [
                "property segments", "number 2", "property params", "comment # two", "parameter+declaration name", "type string", "number 1", "number 20",
                "operator {{", "parameter name", "operator |", "function string", "operator .", "function truncate", "number 5", "comment # cut", "operator }}",
                "operator {{", "keyword for", "variable+declaration x", "keyword in", "string 'ab'", "keyword limit", "operator :", "number 2", "operator }}",
                "operator {{", "variable x", "operator .", "property size", "operator }}", "operator {{", "keyword end", "operator }}",
            ],
            Read(Text, answer, client));
    }

    [Fact]
    public async Task Full_InUtf8_CountsBytes()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri, JsonNode.Parse("""{ "general": { "positionEncodings": ["utf-8"] } }""")!.AsObject());
        var uri = folder.UriOf("a.smstpl");
        const string OneLine = "é😀 {{ x = 'é' }}";
        await client.OpenAsync(uri, OneLine);

        var answer = await client.AskAsync("textDocument/semanticTokens/full", Requests.Of(uri));

        Assert.Equal([7, 2, 3, 1, 2, 1, 2, 4, 5, 2], Data(answer).Chunk(5).SelectMany(token => new[] { token[1], token[2] }));
    }

    [Fact]
    public async Task Range_OneLine_HasItsTokensOnly()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, Text);

        var answer = await client.AskAsync("textDocument/semanticTokens/range", new { textDocument = new { uri }, range = new { start = new { line = 1, character = 0 }, end = new { line = 1, character = 11 } } });

        Assert.Equal(["property segments", "number 2"], Read(Text, answer, client));
    }

    [Fact]
    public void Of_TextThatMayOverflow_IsTintedFromThere()
    {
        using var folder = new EditorFolder();
        var text = "---\nparams:\n  name: string(20)\n---\n" + new string('a', 145) + "{{ name }}, and\nso";
        var coloured = TemplateColours.Of(folder.Template("a.smstpl", text));

        var tinted = coloured.Where(span => span.IsOverflow).ToList();

        Assert.Equal("name }}, and\nso", text[tinted[0].Span.Start..tinted[^1].Span.End]);
        Assert.Equal([TokenColour.Parameter, TokenColour.Operator, TokenColour.Text], tinted.Select(span => span.Colour));
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_LiesInItAndBesideEachOther()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            foreach (var view in new[] { template, CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]) })
            {
                var end = 0;
                foreach (var span in TemplateColours.Of(view))
                {
                    Assert.InRange(span.Span.Start, end, view.Text.Length);
                    end = span.Span.End;
                }

                Assert.InRange(end, 0, view.Text.Length);
            }
        }
    }

    private static int[] Data(JsonElement answer) => answer.GetProperty("data").Deserialize<int[]>()!;

    private static List<string> Read(string text, JsonElement answer, TestClient client)
    {
        var legend = client.Capabilities.GetProperty("semanticTokensProvider").GetProperty("legend");
        var types = legend.GetProperty("tokenTypes").Deserialize<string[]>()!;
        var modifiers = legend.GetProperty("tokenModifiers").Deserialize<string[]>()!;
        var lines = text.Split('\n');
        var (row, column) = (0, 0);
        var tokens = new List<string>();
        foreach (var token in Data(answer).Chunk(5))
        {
            (row, column) = (row + token[0], token[0] == 0 ? column + token[1] : token[1]);
            var names = modifiers.Where((_, i) => (token[4] & (1 << i)) != 0).Select(name => "+" + name);
            tokens.Add($"{types[token[3]]}{string.Concat(names)} {lines[row].Substring(column, token[2])}");
        }

        return tokens;
    }
}
