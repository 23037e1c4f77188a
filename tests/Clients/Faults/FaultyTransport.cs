using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Clients.Tests.Faults;

/// <summary>
/// Brings each attempt to where its fault happens: to a name or a port that nobody has, to servers that close early, or to
/// the gateway that does the rest.
/// </summary>
internal sealed class FaultyTransport : HttpMessageHandler
{
    private readonly FaultRecord _record;
    private readonly Dictionary<Fault, HttpMessageInvoker> _routes;
    private readonly HttpMessageInvoker _gateway;
    private readonly HostileServer[] _servers;
    private readonly Socket _deaf = new(SocketType.Stream, ProtocolType.Tcp);

    public FaultyTransport(FaultRecord record, FaultyGateway gateway)
    {
        _record = record;
        var silent = new HostileServer(HostileServer.ResetUnreadAsync);
        var afterHead = new HostileServer(async (stream, stop) => await HostileServer.ReadUntilAsync(stream, "\r\n\r\n", stop));
        var afterHalf = new HostileServer(async (stream, stop) => await HostileServer.ReadUntilAsync(stream, TestMessage.Words[..4], stop));
        var noTls = new HostileServer(async (stream, stop) => await stream.WriteAsync("This is no TLS.\r\n"u8.ToArray(), stop));
        _servers = [silent, afterHead, afterHalf, noTls];

        // Bound and not listening: nobody else gets the port, and nobody answers.
        _deaf.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        _gateway = Route(gateway.EndPoint);
        _routes = new()
        {
            [Fault.NameDoesNotResolve] = Route((_, _) => throw new SocketException((int)SocketError.HostNotFound)),
            [Fault.ConnectionRefused] = Route(_deaf.LocalEndPoint!),
            [Fault.NoTls] = Route(async (_, cancellationToken) =>
            {
                var secure = new SslStream(await ConnectAsync(noTls.EndPoint, cancellationToken));
                await secure.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = "localhost" }, cancellationToken);
                return secure;
            }),
            [Fault.ClosesBeforeReading] = Route(silent.EndPoint),
            [Fault.ClosesAfterHead] = Route(afterHead.EndPoint),
            [Fault.ClosesAfterHalfABody] = Route(afterHalf.EndPoint),
        };
    }

    /// <summary>The tracker of the message that is being sent: a request's body cannot be read without sending it.</summary>
    public static AsyncLocal<string> Tracker { get; } = new();

    /// <summary>What the gateway cancels when it makes a caller wait too long.</summary>
    public CancellationToken CallerOf(string tracker) => _record.Caller(tracker).Token;

    public async ValueTask StopAsync()
    {
        foreach (var route in _routes.Values.Append(_gateway))
            route.Dispose();
        foreach (var server in _servers)
            await server.DisposeAsync();
        _deaf.Dispose();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _routes.GetValueOrDefault(_record.Inject(Tracker.Value!), _gateway).SendAsync(request, cancellationToken);

    private static HttpMessageInvoker Route(EndPoint endPoint) => Route(async (_, cancellationToken) => await ConnectAsync(endPoint, cancellationToken));

    private static HttpMessageInvoker Route(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> connect) =>
        new(new SocketsHttpHandler { ConnectCallback = connect, AutomaticDecompression = DecompressionMethods.All });

    private static async Task<Stream> ConnectAsync(EndPoint endPoint, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endPoint, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
