using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using TemplateSms.LanguageServer.Hosting;

namespace TemplateSms.LanguageServer.Tests;

/// <summary>A server that is sent bytes, whatever they are.</summary>
internal sealed class RawServer
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Stream _answers;

    public RawServer()
    {
        Ended = TemplateLanguageServer.ServeAsync(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), CancellationToken.None);
        _answers = _toClient.Reader.AsStream();
    }

    /// <summary>Whether the client left in order, once the server has ended.</summary>
    public Task<bool> Ended { get; }

    public Task SendAsync(string json) => SendBytesAsync(Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}"));

    public async Task SendBytesAsync(byte[] bytes) => await _toServer.Writer.WriteAsync(bytes).ConfigureAwait(false);

    public async Task HangUpAsync() => await _toServer.Writer.CompleteAsync().ConfigureAwait(false);

    /// <summary>The next message of the server; null when there are no more.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var length = 0;
        while (await ReadLineAsync(limit.Token).ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(line["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
            if (line.Length > 0)
                continue;
            var body = new byte[length];
            await _answers.ReadExactlyAsync(body, limit.Token).ConfigureAwait(false);
            return JsonDocument.Parse(body).RootElement;
        }

        return null;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await _answers.ReadAsync(one, cancellationToken).ConfigureAwait(false) > 0)
        {
            if (one[0] == '\n')
                return line.ToString();
            if (one[0] != '\r')
                line.Append((char)one[0]);
        }

        return null;
    }
}
