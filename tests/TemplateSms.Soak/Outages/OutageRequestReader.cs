using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Soak.Outages;

/// <summary>Reads requests that send, one after the other, from a connection.</summary>
internal sealed class OutageRequestReader(NetworkStream stream)
{
    private byte[] _buffer = new byte[64 * 1024];
    private int _length;

    /// <summary>The numbers of the next request, once its last byte has come; null when the client has closed the connection.</summary>
    public async Task<IReadOnlyList<string>?> ReadNumbersAsync(CancellationToken cancellationToken)
    {
        int end;
        while ((end = _buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await ReadAsync(cancellationToken))
                return null;
        }

        var start = end + 4;
        var whole = start + ContentLength(Encoding.ASCII.GetString(_buffer, 0, end));
        while (_length < whole)
        {
            if (!await ReadAsync(cancellationToken))
                return null;
        }

        var numbers = Numbers(_buffer.AsMemory(start, whole - start));
        _buffer.AsSpan(whole, _length - whole).CopyTo(_buffer);
        _length -= whole;
        return numbers;
    }

    private static int ContentLength(string head)
    {
        const string name = "Content-Length: ";
        var start = head.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length;
        var end = head.IndexOf('\r', start);
        return int.Parse(end < 0 ? head[start..] : head[start..end], CultureInfo.InvariantCulture);
    }

    private static List<string> Numbers(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var num = document.RootElement.GetProperty("num");
        return num.ValueKind is JsonValueKind.Array ? [.. num.EnumerateArray().Select(number => number.GetString()!)] : [num.GetString()!];
    }

    private async Task<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_length == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken);
        _length += read;
        return read > 0;
    }
}
