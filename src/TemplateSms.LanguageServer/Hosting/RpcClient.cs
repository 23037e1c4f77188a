using StreamJsonRpc;
using TemplateSms.LanguageServer.Serving;

namespace TemplateSms.LanguageServer.Hosting;

/// <summary>The client at the other end of a connection.</summary>
internal sealed class RpcClient : IClient
{
    private JsonRpc? _connection;

    /// <summary>Takes the connection, which is made with those who need the client.</summary>
    public void Connect(JsonRpc connection) => _connection = connection;

    public async Task NotifyAsync(string method, object argument)
    {
        try
        {
            await _connection!.NotifyWithParameterObjectAsync(method, argument).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ConnectionLostException or ObjectDisposedException or IOException)
        {
            // Whoever serves the connection knows that it has ended.
        }
    }

    public async Task<T?> AskAsync<T>(string method, object? argument, CancellationToken cancellationToken) =>
        await _connection!.InvokeWithParameterObjectAsync<T?>(method, argument, cancellationToken).ConfigureAwait(false);
}
