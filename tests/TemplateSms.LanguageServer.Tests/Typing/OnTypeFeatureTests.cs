using TemplateSms.LanguageServer.Typing;

namespace TemplateSms.LanguageServer.Tests.Typing;

public sealed class OnTypeFeatureTests
{
    [Fact]
    public async Task Type_SecondBrace_ClosesTheCode()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "é😀 {{, and {{ name }}");

        var edits = await client.AskAsync("textDocument/onTypeFormatting", new { textDocument = new { uri }, position = new { line = 0, character = 6 }, ch = "{", options = new { tabSize = 2, insertSpaces = true } });

        Assert.Equal("é😀 {{ }}, and {{ name }}", Requests.Apply("é😀 {{, and {{ name }}", edits));
    }

    [Theory]
    [InlineData("Hi {{|", " }}")]
    [InlineData("Hi {{|\nHo {{ x }}", " }}")]
    [InlineData("---\nsender: Acme\n---\n{{|", " }}")]
    [InlineData("Hi {|", null)]
    [InlineData("Hi {{|}}", null)]
    [InlineData("Hi {{|}", null)]
    [InlineData("Hi {{| name }}", null)]
    [InlineData("Hi {{ $'{{|", null)]
    [InlineData("{%{ {{|", null)]
    [InlineData("---\nsender: {{|\n---\n", null)]
    public void After_Braces_ClosesWhatTheyOpen(string marked, string? expected)
    {
        using var folder = new EditorFolder();
        var offset = marked.IndexOf('|', StringComparison.Ordinal);

        Assert.Equal(expected, ClosingBraces.After(folder.Template("a.smstpl", marked.Remove(offset, 1)), offset));
    }

    [Fact]
    public void After_EveryOffsetOfEveryTemplate_Answers()
    {
        foreach (var template in CorpusTemplates.All)
        {
            for (var offset = 0; offset <= template.Text.Length; offset++)
                Assert.Null(ClosingBraces.After(template, offset));
        }
    }
}
