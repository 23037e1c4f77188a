using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TemplateSms.Clients.Tests.Servers;

/// <summary>A server on loopback that does to every connection what a test says, and counts them.</summary>
internal sealed class HostileServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _treat;
    private readonly Task _loop;
    private int _connections;

    public HostileServer(Func<NetworkStream, CancellationToken, Task> treat)
    {
        _treat = treat;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public int Connections => Volatile.Read(ref _connections);

    public EndPoint EndPoint => _listener.LocalEndpoint;

    public Uri Address(string scheme = "http") => new($"{scheme}://{_listener.LocalEndpoint}/cgi-bin/");

    /// <summary>Reads until a text has come, and the text that came with it.</summary>
    public static async Task<string> ReadUntilAsync(NetworkStream stream, string end, CancellationToken cancellationToken)
    {
        var request = new StringBuilder();
        var buffer = new byte[4096];
        int read;
        while (!request.ToString().Contains(end, StringComparison.Ordinal) && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
            request.Append(Encoding.UTF8.GetString(buffer, 0, read));
        return request.ToString();
    }

    /// <summary>Resets the connection when the first bytes of a request have come, without reading them.</summary>
    public static async Task ResetUnreadAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await stream.Socket.ReceiveAsync(Memory<byte>.Empty, cancellationToken);
        stream.Socket.LingerState = new LingerOption(true, 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var treated = new List<Task>();
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                Interlocked.Increment(ref _connections);
                treated.Add(TreatAsync(client));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(treated);
        }
    }

    private async Task TreatAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = client.GetStream();
                await _treat(stream, _stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The test is over, or the client has gone.
            }
        }
    }
}
