using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TemplateSms.Clients.Tests.Servers;

/// <summary>A server on loopback that reads whole requests and answers any bytes at all.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<NetworkStream, Task> _answer;
    private readonly Task _loop;

    public RawServer(Func<NetworkStream, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _loop = AcceptAsync();
    }

    public Uri BaseAddress => new($"http://{_listener.LocalEndpoint}/cgi-bin/");

    /// <summary>The requests that came, heads and bodies.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>A server that answers a status and a body, then closes.</summary>
    public static RawServer Answering(string status, string body, string headers = "") =>
        Answering(status, Encoding.UTF8.GetBytes(body), headers);

    public static RawServer Answering(string status, byte[] body, string headers = "") => new(async stream =>
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.WriteAsync(body);
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                using var connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                await using var stream = connection.GetStream();
                Requests.Add(await ReadRequestAsync(stream));
                await _answer(stream);
            }
        }
        catch (Exception e) when (_stop.IsCancellationRequested || e is IOException or SocketException)
        {
            // The test is over, whatever the loop was about to do with the stopped listener, or the client has gone.
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var request = "";
        var buffer = new byte[4096];
        int read;
        while (!IsWhole(request) && (read = await stream.ReadAsync(buffer, _stop.Token)) > 0)
            request += Encoding.UTF8.GetString(buffer, 0, read);
        return request;
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;

        const string length = "Content-Length: ";
        var start = request.IndexOf(length, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || start > end)
            return true;

        var digits = request[(start + length.Length)..request.IndexOf('\r', start)];
        return Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
