using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TemplateSms.Soak.Outages;

/// <summary>A gateway on loopback that speaks iSendPro's protocol, keeps a ledger, and is out by a plan.</summary>
internal sealed class OutageGateway : IAsyncDisposable
{
    private readonly OutageLedger _ledger;
    private readonly OutagePlan _plan;
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentDictionary<Socket, bool> _connections = new();
    private readonly IPEndPoint _endPoint;
    private readonly Random _random;
    private readonly Task _loop;
    private TcpListener _listener;
    private bool _isDown;

    public OutageGateway(OutageLedger ledger, OutagePlan plan, int seed)
    {
        _ledger = ledger;
        _plan = plan;
        _random = new Random(seed);
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        _endPoint = (IPEndPoint)_listener.LocalEndpoint;
        _loop = ListenAsync();
    }

    public Uri BaseAddress => new($"http://{_endPoint}/cgi-bin/");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _loop;
        ResetAll();
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var socket = await _listener.AcceptSocketAsync(_stop.Token);
                _connections[socket] = true;
                _ = ServeAsync(socket);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
            {
                await WaitUntilUpAsync();
            }
        }
    }

    /// <summary>Listens again at the same address once the restart is over.</summary>
    private async Task WaitUntilUpAsync()
    {
        while (!_stop.IsCancellationRequested && Volatile.Read(ref _isDown))
        {
            if (_plan.Remaining is var wait && wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
                continue;
            }

            _listener = new TcpListener(_endPoint);
            _listener.Start();
            Volatile.Write(ref _isDown, false);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket);
            var reader = new OutageRequestReader(stream);
            while (await reader.ReadNumbersAsync(_stop.Token) is { } numbers)
            {
                if (!await AnswerAsync(stream, numbers))
                {
                    Reset(socket);
                    return;
                }
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone, or the gateway is out.
        }
        finally
        {
            _connections.TryRemove(socket, out _);
            socket.Dispose();
        }
    }

    /// <summary>Whether the connection stays open.</summary>
    private async Task<bool> AnswerAsync(NetworkStream stream, IReadOnlyList<string> numbers)
    {
        switch (_plan.Now(_ledger.Messages))
        {
            case OutageKind.Restarts:
                _ledger.Drop(numbers);
                GoDown();
                return false;
            case OutageKind.Drops:
                _ledger.Drop(numbers);
                if (IsTakenAllTheSame())
                    _ledger.Take(numbers);
                return false;
            case OutageKind.IsBusy:
                _ledger.LeaveUnanswered(numbers);
                var seconds = Math.Max(1, (int)Math.Ceiling(_plan.Remaining.TotalSeconds));
                await WriteAsync(stream, "429 Too Many Requests", "", string.Create(CultureInfo.InvariantCulture, $"Retry-After: {seconds}\r\n"));
                return true;
            default:
                // Taken first: from here on, an answer that is lost is an unknown outcome.
                _ledger.LeaveUnanswered(numbers);
                _ledger.Take(numbers);
                await WriteAsync(stream, "200 OK", Accepted(numbers));
                _ledger.Answer(numbers);
                return true;
        }
    }

    private void GoDown()
    {
        Volatile.Write(ref _isDown, true);
        _listener.Stop();
        ResetAll();
    }

    private void ResetAll()
    {
        foreach (var socket in _connections.Keys)
        {
            Reset(socket);
            _ledger.Resets++;
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
            socket.Close();
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It is closed already.
        }
    }

    private bool IsTakenAllTheSame()
    {
        lock (_random)
            return _random.Next(2) == 0;
    }

    private static string Accepted(IReadOnlyList<string> numbers) =>
        "{\"etat\":{\"etat\":[" + string.Join(',', numbers.Select(number => $$"""{"code":0,"tel":"{{number}}","smslong":"1"}""")) + "]}}";

    private static async Task WriteAsync(NetworkStream stream, string status, string body, string headers = "") =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{headers}\r\n{body}"));
}
