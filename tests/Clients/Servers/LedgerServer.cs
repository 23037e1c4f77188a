using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TemplateSms.Clients.Tests.Servers;

/// <summary>A gateway on loopback that knows what it has read and accepted, and behaves in one way to all requests.</summary>
internal sealed class LedgerServer : IAsyncDisposable
{
    // A port is given out again soon, and what another test still sends to it is none of this gateway's.
    private readonly string _path = Guid.NewGuid().ToString("N");

    private readonly HostileServer _server;
    private readonly LedgerBehavior _behavior;
    private readonly string _acceptance;
    private readonly HttpStatusCode _acceptedStatus;
    private readonly Uri _elsewhere;
    private int _read;
    private int _accepted;

    public LedgerServer(LedgerBehavior behavior, string acceptance, Uri elsewhere, HttpStatusCode acceptedStatus)
    {
        (_behavior, _acceptance, _elsewhere, _acceptedStatus) = (behavior, acceptance, elsewhere, acceptedStatus);
        _server = new HostileServer(ServeAsync);
    }

    public Uri Address => new(_server.Address(), _path + "/");

    /// <summary>The requests that came whole.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <summary>The requests that were accepted.</summary>
    public int Accepted => Volatile.Read(ref _accepted);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ServeAsync(NetworkStream stream, CancellationToken stop)
    {
        while (await ReadAsync(stream, stop))
        {
            Interlocked.Increment(ref _read);
            switch (_behavior)
            {
                case LedgerBehavior.Accepts:
                    Interlocked.Increment(ref _accepted);
                    await AnswerAsync(stream, $"{(int)_acceptedStatus} {_acceptedStatus}", _acceptance, stop);
                    break;
                case LedgerBehavior.Fails:
                    await AnswerAsync(stream, "500 Internal Server Error", "", stop);
                    break;
                case LedgerBehavior.Redirects:
                    await AnswerAsync(stream, $"307 Temporary Redirect\r\nLocation: {_elsewhere}", "", stop);
                    break;
                default:
                    stream.Socket.LingerState = new LingerOption(true, 0);
                    return;
            }
        }
    }

    /// <summary>Whether a whole request to this gateway has come.</summary>
    private async Task<bool> ReadAsync(NetworkStream stream, CancellationToken stop)
    {
        var request = "";

        // Byte by byte where the body must not be read.
        var buffer = new byte[_behavior is LedgerBehavior.ClosesBeforeTheBody ? 1 : 4096];
        while (!IsWhole(request))
        {
            var read = await stream.ReadAsync(buffer, stop);
            request += Encoding.UTF8.GetString(buffer, 0, read);
            if (read == 0 || (_behavior is LedgerBehavior.ClosesBeforeTheBody && request.EndsWith("\r\n\r\n", StringComparison.Ordinal)))
                return false;
        }

        return request.Contains(_path, StringComparison.Ordinal);
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        const string Field = "Content-Length: ";
        var start = request.IndexOf(Field, StringComparison.OrdinalIgnoreCase);
        if (start < 0 || start > end)
            return request.EndsWith("\r\n0\r\n\r\n", StringComparison.Ordinal);
        var digits = request[(start + Field.Length)..request.IndexOf('\r', start)];
        return Encoding.UTF8.GetByteCount(request[(end + 4)..]) >= int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static async Task AnswerAsync(NetworkStream stream, string head, string body, CancellationToken stop) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}"), stop);
}
