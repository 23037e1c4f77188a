using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Isendpro.Tests.Faults;

/// <summary>A gateway that reads whole requests and does to each message what was decided about it.</summary>
internal sealed class FaultyGateway : IAsyncDisposable
{
    private const string Accepted = """{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"1","message":"ok"}]}}""";
    private const string Refused = """{"etat":{"etat":[{"code":"11","tel":"0680010203","message":"black list"}]}}""";
    private const string WrongKey = """{"etat":{"etat":[{"code":"3","message":"credentials"}]}}""";

    private static readonly byte[] _bomb = Bomb();
    private static readonly string _entries = string.Concat(Enumerable.Repeat("""{"code":0},""", 10_000));

    private readonly FaultRecord _record;
    private readonly HostileServer _server;
    private readonly HostileServer _elsewhere;

    public FaultyGateway(FaultRecord record)
    {
        _record = record;
        _server = new HostileServer(ServeAsync);
        _elsewhere = new HostileServer((_, _) => Task.CompletedTask);
    }

    public EndPoint EndPoint => _server.EndPoint;

    /// <summary>Connections to the server that redirects lead to.</summary>
    public int Redirected => _elsewhere.Connections;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _elsewhere.DisposeAsync();
    }

    private async Task ServeAsync(NetworkStream stream, CancellationToken stop)
    {
        stream.Socket.NoDelay = true;
        var buffer = new byte[8192];
        while (await ReadTrackerAsync(stream, buffer, stop) is { } tracker && await AnswerAsync(stream, tracker, stop))
        {
        }
    }

    /// <summary>The tracker of the next request, once all of it has come; null when the client has gone.</summary>
    private static async Task<string?> ReadTrackerAsync(NetworkStream stream, byte[] buffer, CancellationToken stop)
    {
        var length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(length), stop)) > 0)
        {
            length += read;

            // The body is JSON that ends with its one brace.
            if (buffer.AsSpan(0, length).EndsWith("\"}"u8))
                return TrackerIn(buffer.AsSpan(0, length));
        }

        return null;
    }

    private static string TrackerIn(ReadOnlySpan<byte> request)
    {
        var tracker = request[(request.LastIndexOf("\"tracker\":\""u8) + 11)..];
        return Encoding.ASCII.GetString(tracker[..tracker.IndexOf((byte)'"')]);
    }

    /// <summary>Whether the connection stays open.</summary>
    private async Task<bool> AnswerAsync(NetworkStream stream, string tracker, CancellationToken stop)
    {
        var fault = _record.InjectedInto(tracker).Last();
        if (fault is Fault.None)
            _record.Take(tracker);
        else if (FaultPlan.Allowed(fault) is Outcome.Unknown)
            _record.TakePerhaps(tracker);

        switch (fault)
        {
            case Fault.None:
                return await WriteAsync(stream, "200 OK", Accepted, stop);
            case Fault.Refuses:
                return await WriteAsync(stream, "200 OK", Refused, stop);
            case Fault.RefusesTheRequest:
                return await WriteAsync(stream, "400 Bad Request", WrongKey, stop);
            case Fault.Html:
                return await WriteAsync(stream, "200 OK", "<html>0</html>", stop);
            case Fault.ServerError:
                return await WriteAsync(stream, "500 Internal Server Error", Accepted, stop);
            case Fault.EmptyAnswer:
                return await WriteAsync(stream, "200 OK", "", stop);
            case Fault.Redirect:
                return await WriteAsync(stream, "307 Temporary Redirect", "", stop, $"Location: {_elsewhere.Address()}sms\r\n");
            case Fault.CompressedBomb:
                await WriteHeadAsync(stream, "200 OK", _bomb.Length, stop, "Content-Encoding: gzip\r\nConnection: close\r\n");
                await stream.WriteAsync(_bomb, stop);
                return false;
            case Fault.FiveMegabytes:
                await WriteHeadAsync(stream, "200 OK", 5_000_000, stop);
                for (var i = 0; i < 45; i++)
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(_entries), stop);
                return false;
            case Fault.ClosesAfterHalfAnAnswer:
                await WriteHeadAsync(stream, "200 OK", Accepted.Length, stop);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(Accepted[..20]), stop);
                return false;
            case Fault.OneByteASecond:
                await WriteHeadAsync(stream, "200 OK", Accepted.Length, stop);
                await stream.WriteAsync("{"u8.ToArray(), stop);

                // The caller's patience ends here, rather than after the seconds that all bytes would take.
                await _record.Caller(tracker).CancelAsync();
                return false;
            default:
                return false;
        }
    }

    private static async Task<bool> WriteAsync(NetworkStream stream, string status, string body, CancellationToken stop, string headers = "")
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{headers}\r\n{body}"), stop);
        return true;
    }

    private static async Task WriteHeadAsync(NetworkStream stream, string status, int length, CancellationToken stop, string headers = "") =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}\r\n"), stop);

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(new byte[32 * 1024 * 1024]);
        return packed.ToArray();
    }
}
