using System.Text.Json;
using System.Text.Json.Nodes;

namespace TemplateSms.LanguageServer.Tests.Hosting;

public sealed class TemplateLanguageServerTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Serve_ShutdownAndExit_EndsInOrder()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);

        Assert.True(await client.LeaveAsync());
    }

    [Fact]
    public async Task Serve_AClientThatVanishes_Ends()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);

        Assert.False(await client.VanishAsync());
    }

    [Fact]
    public async Task Serve_AClientWhoseProcessHasEnded_Ends()
    {
        var server = new RawServer();

        // No process has this number: the most that Linux gives is 2^22.
        await server.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":2000000000,"capabilities":{}}}""");

        Assert.False(await server.Ended.WaitAsync(_patience));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Content-Length: 7\r\n\r\n{]}{[}{")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("\0\0\0\0\n\n\n\n")]
    public async Task Serve_BytesThatAreNoMessage_NeverHangs(string bytes)
    {
        var server = new RawServer();

        await server.SendBytesAsync(System.Text.Encoding.Latin1.GetBytes(bytes));
        await server.HangUpAsync();

        Assert.False(await server.Ended.WaitAsync(_patience));
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":7,"position":"here"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"textDocument/completion","params":[]}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"textDocument/rename"}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"no/such/thing","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":2,"method":"Dispose","params":{}}""")]
    public async Task Serve_ARequestWithOtherParameters_IsAnErrorAndNothingElse(string request)
    {
        var server = new RawServer();
        await server.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""");
        await server.ReadAsync();

        await server.SendAsync(request);
        var answer = await server.ReadAsync();
        await server.SendAsync("""{"jsonrpc":"2.0","id":3,"method":"shutdown"}""");
        var next = await server.ReadAsync();
        await server.HangUpAsync();

        Assert.True(answer!.Value.TryGetProperty("error", out _));
        Assert.Equal(3, next!.Value.GetProperty("id").GetInt32());
        await server.Ended.WaitAsync(_patience);
    }

    [Fact]
    public async Task Serve_NotificationsThatMeanNothing_AreDropped()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);

        await client.TellAsync("textDocument/didChange", new { textDocument = new { uri = folder.UriOf("closed.smstpl"), version = 3 }, contentChanges = new[] { new { text = "x" } } });
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = "no uri" } });
        await client.TellAsync("textDocument/didOpen", new { textDocument = new { uri = "untitled:Untitled-1", languageId = "smstpl", version = 1, text = "x" } });
        await client.TellAsync("textDocument/didOpen", new { wrong = true });
        await client.TellAsync("$/setTrace", new { value = "verbose" });

        Assert.True(await client.LeaveAsync());
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","method":"initialized"}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"initialized","params":null}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"initialized","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":77}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":null}}""")]
    public async Task Serve_ANotificationInTheWaysOfClients_GoesOn(string notification)
    {
        var server = new RawServer();
        await server.SendAsync("""{"jsonrpc":"2.0","id":"one","method":"initialize","params":{"processId":null,"rootPath":null,"rootUri":null,"clientInfo":{"name":"any"},"capabilities":{},"trace":"off","workspaceFolders":null}}""");
        Assert.Equal("one", (await server.ReadAsync())!.Value.GetProperty("id").GetString());

        await server.SendAsync(notification);
        await server.SendAsync("""{"jsonrpc":"2.0","id":"two","method":"shutdown","params":null}""");
        Assert.Equal(JsonValueKind.Null, (await server.ReadAsync())!.Value.GetProperty("result").ValueKind);
        await server.SendAsync("""{"jsonrpc":"2.0","method":"exit","params":null}""");

        Assert.True(await server.Ended.WaitAsync(_patience));
    }

    [Fact]
    public async Task Serve_AClientThatHangsUpAfterItsLastMessage_IsAnsweredAll()
    {
        var server = new RawServer();
        foreach (var json in (string[])["""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""", """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""", """{"jsonrpc":"2.0","method":"exit"}"""])
            await server.SendAsync(json);
        await server.HangUpAsync();

        Assert.Equal(1, (await server.ReadAsync())!.Value.GetProperty("id").GetInt32());
        Assert.Equal(2, (await server.ReadAsync())!.Value.GetProperty("id").GetInt32());
        Assert.True(await server.Ended.WaitAsync(_patience));
    }

    [Fact]
    public async Task Serve_AHeaderWithAContentType_IsRead()
    {
        var server = new RawServer();
        const string Json = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""";

        await server.SendBytesAsync(System.Text.Encoding.UTF8.GetBytes($"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: {Json.Length}\r\n\r\n{Json}"));

        Assert.Equal(1, (await server.ReadAsync())!.Value.GetProperty("id").GetInt32());
        await server.HangUpAsync();
        await server.Ended.WaitAsync(_patience);
    }

    [Fact]
    public async Task Initialize_AClientThatCountsBytes_IsAnsweredInBytes()
    {
        using var folder = new EditorFolder();
        var capabilities = new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray("utf-8", "utf-16") } };
        await using var client = await TestClient.StartAsync(folder.RootUri, capabilities);

        Assert.Equal("utf-8", client.Capabilities.GetProperty("positionEncoding").GetString());
        await client.OpenAsync(folder.UriOf("a.smstpl"), "---\nsender: Acme\nencoding: ucs2\n---\né😀 {{ nobody }}");
        var told = await client.DiagnosticsAsync(folder.UriOf("a.smstpl"), list => list.Any(item => item.GetProperty("code").GetString() == "SMS2001"));
        Assert.Equal(10, told.Single(item => item.GetProperty("code").GetString() == "SMS2001").GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
    }

    [Fact]
    public async Task Ask_ACancelledRequest_EndsAsCancelled()
    {
        using var folder = new EditorFolder();
        await using var client = await TestClient.StartAsync(folder.RootUri);
        using var cancellation = new CancellationTokenSource();
        await client.OpenAsync(folder.UriOf("a.smstpl"), "Hello");

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.AskAsync("textDocument/hover", new { textDocument = new { uri = folder.UriOf("a.smstpl") }, position = new { line = 0, character = 0 } }, cancellation.Token));
        Assert.True(await client.LeaveAsync());
    }
}
