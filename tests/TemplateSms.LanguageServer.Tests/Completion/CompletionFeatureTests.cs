using System.Text.Json;
using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Tests.Completion;

public sealed class CompletionFeatureTests
{
    [Theory]
    [InlineData("utf-16", 11)]
    [InlineData("utf-8", 14)]
    public async Task Complete_AfterOtherScripts_ReplacesTheWordInTheUnitsOfTheClient(string encoding, int character)
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri, new() { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray(encoding) } });
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\r\nparams:\r\n  name: string(20)\r\n---\r\nHé 😀 {{ na }}");

        var item = await CompleteAsync(client, uri, 4, character, "name");

        var edit = item.GetProperty("textEdit");
        Assert.Equal("name", edit.GetProperty("newText").GetString());
        Assert.Equal(character - 2, edit.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        Assert.Equal(character, edit.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32());
        Assert.Equal("string(20)", item.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData(true, 2, "if ${1:condition} }}$0{{ end")]
    [InlineData(false, 1, "if")]
    public async Task Complete_Statement_IsASnippetWhereTheClientFillsThemIn(bool takesSnippets, int format, string expected)
    {
        using var folder = new EditorFolder();
        var abilities = new JsonObject { ["textDocument"] = new JsonObject { ["completion"] = new JsonObject { ["completionItem"] = new JsonObject { ["snippetSupport"] = takesSnippets } } } };
        await using var client = await TestClient.StartAsync(folder.RootUri, abilities);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "{{ i }}");

        var item = await CompleteAsync(client, uri, 0, 4, "if");

        Assert.Equal(format, item.GetProperty("insertTextFormat").GetInt32());
        Assert.Equal(expected, item.GetProperty("textEdit").GetProperty("newText").GetString());
    }

    private static async Task<JsonElement> CompleteAsync(TestClient client, string uri, int line, int character, string label)
    {
        var list = await client.AskAsync("textDocument/completion", new { textDocument = new { uri }, position = new { line, character } });
        return Assert.Single(list.GetProperty("items").EnumerateArray(), item => item.GetProperty("label").GetString() == label);
    }
}
