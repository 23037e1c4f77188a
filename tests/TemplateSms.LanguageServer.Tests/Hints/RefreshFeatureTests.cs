using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Tests.Hints;

public sealed class RefreshFeatureTests
{
    [Fact]
    public async Task Change_OfAnInclude_AsksForTheHintsOfItsIncluderAgain()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri, JsonNode.Parse("""{ "workspace": { "inlayHint": { "refreshSupport": true } } }""")!.AsObject());
        var included = folder.UriOf("b.smstpl");
        await client.OpenAsync(folder.UriOf("a.smstpl"), "{{ include 'b' }}");
        await client.OpenAsync(included, "Hello");
        await client.RefreshedAsync();

        await client.ChangeAsync(included, "Hello you");
        await client.RefreshedAsync();

        var hints = await client.AskAsync("textDocument/inlayHint", Requests.OfAll(folder.UriOf("a.smstpl")));
        Assert.Equal("≤ 21 of 160", hints[0].GetProperty("label").GetString());
    }

    [Fact]
    public async Task Change_OnTheDisk_AsksForTheHintsAgain()
    {
        using var folder = new EditorFolder();
        folder.Write("b.smstpl", "Hello");
        await using var client = await TestClient.StartAsync(folder.RootUri, JsonNode.Parse("""{ "workspace": { "inlayHint": { "refreshSupport": true } } }""")!.AsObject());
        await client.OpenAsync(folder.UriOf("a.smstpl"), "{{ include 'b' }}");

        await client.RefreshedAsync();

        folder.Write("b.smstpl", "Hello you");

        await client.RefreshedAsync();
    }
}
