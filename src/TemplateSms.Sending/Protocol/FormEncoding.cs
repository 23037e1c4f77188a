using System.Buffers;
using System.Text;

namespace TemplateSms.Sending.Protocol;

/// <summary>Writes fields as a form or a query: names as they are, values as UTF-8, percent-encoded except for unreserved characters (RFC 3986, 2.3).</summary>
internal static class FormEncoding
{
    private const int BytesOfEscape = 3;

    // A text of one segment, a number and a sender.
    private const int Short = 1_024;

    private static readonly SearchValues<byte> _unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"u8);

    /// <summary>Encodes fields for a body, in which a blank is <c>+</c>.</summary>
    public static byte[] Body(ReadOnlySpan<(string Name, string Value)> fields) => Encode(fields, blankIsPlus: true);

    /// <summary>Encodes fields for a query.</summary>
    public static byte[] Query(ReadOnlySpan<(string Name, string Value)> fields) => Encode(fields, blankIsPlus: false);

    private static byte[] Encode(ReadOnlySpan<(string Name, string Value)> fields, bool blankIsPlus)
    {
        var most = 0;
        foreach (var (name, value) in fields)
            most += name.Length + (Encoding.UTF8.GetByteCount(value) * (1 + BytesOfEscape)) + 2;
        if (most <= Short)
        {
            Span<byte> place = stackalloc byte[Short];
            return place[..Write(fields, place, blankIsPlus)].ToArray();
        }

        var buffer = ArrayPool<byte>.Shared.Rent(most);
        try
        {
            return buffer.AsSpan(0, Write(fields, buffer, blankIsPlus)).ToArray();
        }
        finally
        {
            // It has held a text and a number.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static int Write(ReadOnlySpan<(string Name, string Value)> fields, Span<byte> buffer, bool blankIsPlus)
    {
        var length = 0;
        foreach (var (name, value) in fields)
        {
            if (length > 0)
                buffer[length++] = (byte)'&';
            length += Encoding.ASCII.GetBytes(name, buffer[length..]);
            buffer[length++] = (byte)'=';
            length += Escape(value, buffer[length..], blankIsPlus);
        }

        return length;
    }

    // The value is written to the end of the buffer first, and from there to its beginning.
    private static int Escape(string value, Span<byte> buffer, bool blankIsPlus)
    {
        var utf8 = buffer[^Encoding.UTF8.GetByteCount(value)..];
        Encoding.UTF8.GetBytes(value, utf8);
        var length = 0;
        while (!utf8.IsEmpty)
        {
            var plain = utf8.IndexOfAnyExcept(_unreserved);
            plain = plain < 0 ? utf8.Length : plain;
            utf8[..plain].CopyTo(buffer[length..]);
            length += plain;
            utf8 = utf8[plain..];
            if (utf8.IsEmpty)
                break;
            var escaped = utf8[0];
            utf8 = utf8[1..];
            if (escaped == (byte)' ' && blankIsPlus)
            {
                buffer[length++] = (byte)'+';
                continue;
            }

            buffer[length++] = (byte)'%';
            buffer[length++] = Digit(escaped >> 4);
            buffer[length++] = Digit(escaped & 15);
        }

        return length;
    }

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);
}
