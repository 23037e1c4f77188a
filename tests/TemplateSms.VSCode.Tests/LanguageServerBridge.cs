using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;

namespace TemplateSms.VSCode.Tests;

/// <summary>Starts <c>smstpl lsp</c> for a socket of the editor, and hands messages over: a frame there, a header and a body here.</summary>
internal static class LanguageServerBridge
{
    public static async Task ServeAsync(WebSocket socket, string folder, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Tool.Path, "lsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            await Task.WhenAny(SendAsync(socket, process.StandardInput.BaseStream, cancellationToken), ReceiveAsync(process.StandardOutput.BaseStream, socket, cancellationToken));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task SendAsync(WebSocket socket, Stream server, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return;
            message.Write(buffer, 0, part.Count);
            if (!part.EndOfMessage)
                continue;
            await server.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {message.Length}\r\n\r\n")), cancellationToken);
            await server.WriteAsync(message.ToArray(), cancellationToken);
            await server.FlushAsync(cancellationToken);
            message.SetLength(0);
        }
    }

    private static async Task ReceiveAsync(Stream server, WebSocket socket, CancellationToken cancellationToken)
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (await server.ReadAsync(one, cancellationToken) == 1)
        {
            header.Append((char)one[0]);
            if (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
                continue;
            var length = header.ToString().Split("\r\n").Single(line => line.StartsWith("Content-Length:", StringComparison.Ordinal));
            var body = new byte[int.Parse(length["Content-Length:".Length..], CultureInfo.InvariantCulture)];
            header.Clear();
            await server.ReadExactlyAsync(body, cancellationToken);
            await socket.SendAsync(body, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
    }
}
