using System.Net;
using System.Net.Sockets;

namespace TemplateSms.Simulator.Callbacks;

/// <summary>Connects to this machine only, wherever a name leads: the address is checked that is connected to.</summary>
internal static class LoopbackOnly
{
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        IPAddress[] here = [.. addresses.Where(IPAddress.IsLoopback)];
        if (here.Length == 0)
            throw new IOException("the host is not on this machine, and callbacks to others are not allowed");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(here, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
