using System.Text.Json;
using TemplateSms.LanguageServer.Symbols;

namespace TemplateSms.LanguageServer.Tests.Symbols;

public sealed class SymbolsFeatureTests
{
    [Fact]
    public async Task Outline_Template_HasItsParts()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\nsender: Acme\nparams:\n  é: string(20)\n---\n{{ if é == '' }}{{ include 'b' }}{{ end }}\n--- or\n{{ for x in é }}{{ end }}");

        var symbols = await client.AskAsync("textDocument/documentSymbol", Requests.Of(uri));

        Assert.Equal(
            "front matter 0:0-5:0 [sender: Acme 1:0-1:12, params 2:0-3:15 [é: string(20) 3:2-3:15]], text 1 5:0-5:42 [if é == '' 5:3-5:39 [include 'b' 5:19-5:30]], text 2 7:0-7:25 [for x in é 7:3-7:22]",
            Words(symbols));
    }

    [Theory]
    [InlineData("", "order_sent sub:hello")]
    [InlineData("ORD", "order_sent")]
    [InlineData("hlo", "sub:hello")]
    [InlineData("none", "")]
    public async Task Find_Query_HasTheTemplatesOfThatName(string query, string expected)
    {
        using var folder = new EditorFolder();
        folder.Write("order_sent.smstpl", "Sent");
        folder.Write("sub/hello.smstpl", "Hello");
        await using var client = await TestClient.StartAsync(folder.RootUri);

        var symbols = await client.AskAsync("workspace/symbol", new { query });

        Assert.Equal(expected, string.Join(" ", symbols.EnumerateArray().Select(symbol =>
            (symbol.TryGetProperty("containerName", out var container) ? container.GetString() + ":" : "") + symbol.GetProperty("name").GetString())));
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_IsNamedAndNested()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            foreach (var view in new[] { template, CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]) })
                Assert.All(Outline.Of(view), Check);
        }
    }

    private static void Check(OutlineEntry entry)
    {
        Assert.False(string.IsNullOrWhiteSpace(entry.Name));
        Assert.True(entry.Span.Contains(entry.Selection), entry.ToString());
        Assert.All(entry.Children, child => Assert.True(entry.Span.Contains(child.Span), $"{child} is not in {entry}"));
        Assert.All(entry.Children, Check);
    }

    private static string Words(JsonElement symbols) => string.Join(", ", symbols.EnumerateArray().Select(symbol =>
    {
        var detail = symbol.TryGetProperty("detail", out var value) ? ": " + value.GetString() : "";
        var children = Words(symbol.GetProperty("children"));
        return $"{symbol.GetProperty("name").GetString()}{detail} {Requests.Range(symbol.GetProperty("range"))}{(children.Length > 0 ? $" [{children}]" : "")}";
    }));
}
