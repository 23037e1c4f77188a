using TemplateSms.LanguageServer.Folding;

namespace TemplateSms.LanguageServer.Tests.Folding;

public sealed class FoldingFeatureTests
{
    [Theory]
    [InlineData("---\nsender: Acme\n---\nHi", "0-2")]
    [InlineData("{{ if true ~}}\nHi\n{{~ else ~}}\nHo\n{{~ end }}", "0-1 2-3")]
    [InlineData("{{ if true }}Hi\nand{{ end }}", "0-1")]
    [InlineData("{{ for x in 'ab' ~}}\r\n{{ x }}\r\n{{ end }}", "0-1")]
    [InlineData("{{ case 1\nwhen 1\n'a'\nwhen 2\n'b'\nend }}", "1-2 3-4")]
    [InlineData("{{ capture x }}\na\n{{ end }}", "0-1")]
    [InlineData("{{ ## one\ntwo ## }}", "0-1 comment")]
    [InlineData("Long\ntext\n--- or\nshort\nit is", "2-4")]
    [InlineData("{{ if true\n{{", "0-1")]
    [InlineData("", "")]
    public async Task Fold_Template_HasItsBlocks(string text, string expected)
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, text);

        var ranges = await client.AskAsync("textDocument/foldingRange", Requests.Of(uri));

        Assert.Equal(expected, string.Join(" ", ranges.EnumerateArray().Select(range =>
            $"{range.GetProperty("startLine")}-{range.GetProperty("endLine")}{(range.TryGetProperty("kind", out var kind) ? " " + kind.GetString() : "")}")));
    }

    [Fact]
    public void Of_EveryTemplateCutOffAnywhere_LiesInIt()
    {
        var random = new Random(20261201);
        foreach (var template in CorpusTemplates.All)
        {
            foreach (var view in new[] { template, CorpusTemplates.With(template, template.Text[..random.Next(template.Text.Length + 1)]) })
                Assert.All(FoldedLines.Of(view), range => Assert.InRange(range.EndLine, range.StartLine + 1, view.Content.Lines - 1));
        }
    }
}
