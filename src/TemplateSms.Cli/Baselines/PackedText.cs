using System.IO.Compression;

namespace TemplateSms.Cli.Baselines;

/// <summary>Packs bytes into a page: compressed, and written with letters that mean nothing in markup.</summary>
internal static class PackedText
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(bytes);
        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>Unpacks what <see cref="Of"/> made; null if that is more than <paramref name="most"/> bytes.</summary>
    /// <exception cref="FormatException">The text is not packed.</exception>
    /// <exception cref="InvalidDataException">The same.</exception>
    public static byte[]? Read(string packed, int most)
    {
        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (gzip.Read(buffer) is > 0 and var read)
        {
            if (bytes.Length + read > most)
                return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
