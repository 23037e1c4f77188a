using System.Text;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Clients.Tests.Secrets;

/// <summary>A gateway that repeats in its answer everything that it was sent.</summary>
internal static class EchoServer
{
    /// <param name="status">The status line without the version.</param>
    /// <param name="answer">The body; {0} is the request, its first line included, as a part of a JSON string.</param>
    /// <param name="headers">More headers, with the same in them.</param>
    public static RawServer Start(string status, string answer, string headers = "")
    {
        RawServer? server = null;
        server = new RawServer(async stream =>
        {
            var request = new string([.. server!.Requests[^1].Where(c => c is >= ' ' and not ('"' or '\\'))]);
            var body = Encoding.UTF8.GetBytes(answer.Replace("{0}", request, StringComparison.Ordinal));
            var address = Uri.EscapeDataString(request);
            var head = $"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers.Replace("{0}", address, StringComparison.Ordinal)}\r\n";
            try
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
                await stream.WriteAsync(body);
            }
            catch (IOException)
            {
                // The client has seen enough of the answer.
            }
        });
        return server;
    }
}
