using System.Net.Sockets;
using System.Text;

namespace TemplateSms.Clients.Tests.Servers;

/// <summary>A host that nothing should be sent to. It keeps what it hears, and answers nothing.</summary>
internal sealed class ListeningServer : IAsyncDisposable
{
    private readonly StringBuilder _heard = new();
    private readonly HostileServer _server;

    public ListeningServer() => _server = new HostileServer(ListenAsync);

    public Uri Address => new(_server.Address(), "sms");

    public string Heard
    {
        get
        {
            lock (_heard)
                return _heard.ToString();
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ListenAsync(NetworkStream stream, CancellationToken stop)
    {
        var buffer = new byte[4096];
        int read;
        while ((read = await stream.ReadAsync(buffer, stop)) > 0)
        {
            lock (_heard)
                _heard.Append(Encoding.UTF8.GetString(buffer, 0, read));

            // Whoever waits for an answer learns that there is none.
            return;
        }
    }
}
