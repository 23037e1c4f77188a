using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Tests.Diagnostics;

public sealed class DiagnosticsFeatureTests
{
    [Fact]
    public async Task Open_UnknownName_IsToldAtItsCharacters()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");

        await client.OpenAsync(uri, "---\nsender: Acme\nparameters:\n  name: string(20)\n---\nHello {{ nam }}");
        var told = await client.DiagnosticsAsync(uri);

        var found = Assert.Single(told, diagnostic => diagnostic.GetProperty("code").GetString() == "SMS2001");
        Assert.Equal(5, found.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal(9, found.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
    }

    [Fact]
    public async Task Change_OfAnInclude_ChecksItsDependentAgain()
    {
        using var folder = new EditorFolder();
        folder.Write("greeting.smstpl", "Hello");
        await using var client = await TestClient.StartAsync(folder.RootUri);
        var uri = folder.UriOf("a.smstpl");
        await client.OpenAsync(uri, "---\nsender: Acme\n---\n{{ include 'greeting' }}!");
        await client.DiagnosticsAsync(uri, told => told.Count == 0);
        await client.OpenAsync(folder.UriOf("greeting.smstpl"), "Hello {{ nobody }}");

        await client.DiagnosticsAsync(uri, told => told.Count > 0);
    }

    [Fact]
    public async Task Open_WhereAllAreWanted_TellsOfClosedTemplatesToo()
    {
        using var folder = new EditorFolder();
        folder.Write("deep/closed.smstpl", "Hello {{ nobody }}");
        await using var client = await TestClient.StartAsync(folder.RootUri, options: new JsonObject { ["workspaceDiagnostics"] = true });
        await client.OpenAsync(folder.UriOf("a.smstpl"), "Hello");

        Assert.NotEmpty(await client.DiagnosticsAsync(folder.UriOf("deep/closed.smstpl")));
    }

    [Fact]
    public async Task Write_ByAnotherProgram_IsSeen()
    {
        using var folder = new EditorFolder();
        folder.Write("greeting.smstpl", "Hello");
        await using var client = await TestClient.StartAsync(folder.RootUri);
        await client.OpenAsync(folder.UriOf("a.smstpl"), "{{ include 'greeting' }}");
        await client.DiagnosticsAsync(folder.UriOf("a.smstpl"), told => told.Count == 0);

        folder.Write("greeting.smstpl", "Hello {{ nobody }}");

        Assert.NotEmpty(await client.DiagnosticsAsync(folder.UriOf("a.smstpl"), told => told.Count > 0));
    }
}
