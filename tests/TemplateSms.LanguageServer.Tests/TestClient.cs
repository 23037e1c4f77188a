using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using StreamJsonRpc;
using TemplateSms.LanguageServer.Hosting;
using TemplateSms.LanguageServer.Protocol;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>An editor at the other end of a server that runs in this process.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly JsonRpc _connection;
    private readonly Task<bool> _server;
    private readonly ConcurrentDictionary<string, JsonElement> _published = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _heard = new(0);
    private readonly Channel<string> _shown = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _refreshed = new(0);
    private string? _failure;

    private TestClient(JsonRpc connection, Task<bool> server)
    {
        _connection = connection;
        _server = server;
    }

    /// <summary>The abilities that the server declares.</summary>
    public JsonElement Capabilities { get; private set; }

    /// <summary>Starts a server and says hello to it.</summary>
    /// <param name="capabilities">What the editor can do.</param>
    public static async Task<TestClient> StartAsync(string? rootUri, JsonObject? capabilities = null, JsonObject? options = null)
    {
        var toServer = new Pipe();
        var toClient = new Pipe();
        var server = TemplateLanguageServer.ServeAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase } };
        var connection = new JsonRpc(new HeaderDelimitedMessageHandler(toServer.Writer.AsStream(), toClient.Reader.AsStream(), formatter));
        var client = new TestClient(connection, server);
        connection.AddLocalRpcTarget(client, new JsonRpcTargetOptions { AllowNonPublicInvocation = true });
        connection.StartListening();
        var answer = await client.AskAsync("initialize", new { processId = Environment.ProcessId, rootUri, capabilities = capabilities ?? [], initializationOptions = options }).ConfigureAwait(false);
        client.Capabilities = answer.GetProperty("capabilities");
        await client.TellAsync("initialized", new { }).ConfigureAwait(false);
        return client;
    }

    public async Task<JsonElement> AskAsync(string method, object? argument, CancellationToken cancellationToken = default) =>
        await _connection.InvokeWithParameterObjectAsync<JsonElement>(method, argument, cancellationToken).WaitAsync(_patience, cancellationToken).ConfigureAwait(false);

    public Task TellAsync(string method, object argument) => _connection.NotifyWithParameterObjectAsync(method, argument);

    public Task OpenAsync(string uri, string text)
    {
        _versions[uri] = 1;
        return TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "smstpl", version = 1, text } });
    }

    /// <summary>Makes an edit of a stretch.</summary>
    public Task ChangeAsync(string uri, (int Line, int Character) start, (int Line, int Character) end, string text) =>
        TellAsync("textDocument/didChange", new
        {
            textDocument = new { uri, version = ++_versions[uri] },
            contentChanges = new[] { new { range = new { start = new { line = start.Line, character = start.Character }, end = new { line = end.Line, character = end.Character } }, text } },
        });

    /// <summary>Makes an edit as the protocol writes it.</summary>
    public Task ChangeAsync(string uri, ContentChange change) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri, version = ++_versions[uri] }, contentChanges = new[] { change } });

    /// <summary>Replaces the whole text.</summary>
    public Task ChangeAsync(string uri, string text) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri, version = ++_versions[uri] }, contentChanges = new[] { new { text } } });

    /// <summary>The diagnostics of a document, once some are told that are as wanted.</summary>
    public async Task<IReadOnlyList<JsonElement>> DiagnosticsAsync(string uri, Func<IReadOnlyList<JsonElement>, bool>? isWanted = null)
    {
        using var limit = new CancellationTokenSource(_patience);
        while (true)
        {
            if (_published.TryGetValue(uri, out var told))
            {
                var list = told.EnumerateArray().ToList();
                if (isWanted?.Invoke(list) != false)
                    return list;
            }

            try
            {
                await _heard.WaitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"nothing as wanted was told of {uri}; the server's last complaint: {_failure ?? "none"}");
            }
        }
    }

    /// <summary>Waits until the server tells to ask again for inlay hints.</summary>
    public Task RefreshedAsync() => _refreshed.WaitAsync(_patience);

    /// <summary>The next message that the editor is to show.</summary>
    public async Task<string> ShownMessageAsync() => await _shown.Reader.ReadAsync().AsTask().WaitAsync(_patience).ConfigureAwait(false);

    /// <summary>Says goodbye as the protocol asks.</summary>
    /// <returns>Whether the server found it orderly.</returns>
    public async Task<bool> LeaveAsync()
    {
        await AskAsync("shutdown", null).ConfigureAwait(false);
        await _connection.NotifyAsync("exit").ConfigureAwait(false);
        return await _server.WaitAsync(_patience).ConfigureAwait(false);
    }

    /// <summary>Hangs up without a word.</summary>
    public async Task<bool> VanishAsync()
    {
        _connection.Dispose();
        return await _server.WaitAsync(_patience).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _connection.Dispose();
        await _server.WaitAsync(_patience).ConfigureAwait(false);
        _heard.Dispose();
        _refreshed.Dispose();
    }

    [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
    private void Hear(JsonElement told)
    {
        _published[told.GetProperty("uri").GetString()!] = told.GetProperty("diagnostics").Clone();
        _heard.Release();
    }

    [JsonRpcMethod("workspace/inlayHint/refresh")]
    private void HearRefresh() => _refreshed.Release();

    [JsonRpcMethod("window/showMessage", UseSingleObjectParameterDeserialization = true)]
    private void Show(JsonElement message) => _shown.Writer.TryWrite(message.GetProperty("message").GetString()!);

    [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
    private void HearFailure(JsonElement message) => _failure = message.GetProperty("message").GetString();
}
