using System.Buffers.Text;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Clients.Tests.Faults;

/// <summary>A gateway that reads whole requests and does to each message what was decided about it.</summary>
internal sealed class FaultyGateway : IAsyncDisposable
{
    private static readonly byte[] _bomb = Bomb();
    private static readonly string _entries = string.Concat(Enumerable.Repeat("""{"code":0},""", 10_000));

    private readonly FaultRecord _record;
    private readonly FaultAnswers _answers;
    private readonly HostileServer _server;
    private readonly HostileServer _elsewhere;

    public FaultyGateway(FaultRecord record, FaultAnswers answers)
    {
        (_record, _answers) = (record, answers);
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
    private async Task<string?> ReadTrackerAsync(NetworkStream stream, byte[] buffer, CancellationToken stop)
    {
        var length = 0;
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(length), stop)) > 0)
        {
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
                return TrackerIn(buffer.AsSpan(0, length));
        }

        return null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        var end = request.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return false;
        var field = request[(request.IndexOf("Content-Length: "u8) + 16)..];
        return Utf8Parser.TryParse(field, out int length, out _) && request.Length == end + 4 + length;
    }

    private string TrackerIn(ReadOnlySpan<byte> request)
    {
        var text = Encoding.ASCII.GetString(request);
        var start = text.LastIndexOf(_answers.BeforeTracker, StringComparison.Ordinal) + _answers.BeforeTracker.Length;
        return string.Concat(text.Skip(start).TakeWhile(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Whether the connection stays open.</summary>
    private async Task<bool> AnswerAsync(NetworkStream stream, string tracker, CancellationToken stop)
    {
        var fault = _record.InjectedInto(tracker).Last();
        if (fault is Fault.None)
            _record.Take(tracker);
        else if (FaultPlan.Allowed(fault) is Outcome.Unknown)
            _record.TakePerhaps(tracker);

        var (accepted, acceptance) = _answers.Accepted;
        switch (fault)
        {
            case Fault.None:
                return await WriteAsync(stream, accepted, acceptance, stop);
            case Fault.NotTaken:
                return await WriteAsync(stream, _answers.NotTakenOf(FaultRecord.MessageOf(tracker)), "", stop);
            case Fault.Refuses:
                return await WriteAsync(stream, _answers.Refused.Status, _answers.Refused.Body, stop);
            case Fault.RefusesTheRequest:
                return await WriteAsync(stream, _answers.RefusedAsAWhole.Status, _answers.RefusedAsAWhole.Body, stop);
            case Fault.Html:
                return await WriteAsync(stream, accepted, "<html>0</html>", stop);
            case Fault.ServerError:
                return await WriteAsync(stream, 500, acceptance, stop);
            case Fault.EmptyAnswer:
                return await WriteAsync(stream, accepted, "", stop);
            case Fault.Redirect:
                return await WriteAsync(stream, 307, "", stop, $"Location: {_elsewhere.Address()}sms\r\n");
            case Fault.CompressedBomb:
                await WriteHeadAsync(stream, accepted, _bomb.Length, stop, "Content-Encoding: gzip\r\nConnection: close\r\n");
                await stream.WriteAsync(_bomb, stop);
                return false;
            case Fault.FiveMegabytes:
                await WriteHeadAsync(stream, accepted, 5_000_000, stop);
                for (var i = 0; i < 45; i++)
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(_entries), stop);
                return false;
            case Fault.ClosesAfterHalfAnAnswer:
                await WriteHeadAsync(stream, accepted, acceptance.Length, stop);
                await stream.WriteAsync(Encoding.ASCII.GetBytes(acceptance[..20]), stop);
                return false;
            case Fault.OneByteASecond:
                await WriteHeadAsync(stream, accepted, acceptance.Length, stop);
                await stream.WriteAsync("{"u8.ToArray(), stop);

                // The caller's patience ends here, rather than after the seconds that all bytes would take.
                await _record.Caller(tracker).CancelAsync();
                return false;
            default:
                return false;
        }
    }

    private static async Task<bool> WriteAsync(NetworkStream stream, int status, string body, CancellationToken stop, string headers = "")
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{Head(status, body.Length, headers)}{body}"), stop);
        return true;
    }

    private static async Task WriteHeadAsync(NetworkStream stream, int status, int length, CancellationToken stop, string headers = "") =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Head(status, length, headers)), stop);

    private static string Head(int status, int length, string headers) =>
        $"HTTP/1.1 {status} {(HttpStatusCode)status}\r\nContent-Length: {length}\r\n{headers}\r\n";

    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(new byte[32 * 1024 * 1024]);
        return packed.ToArray();
    }
}
