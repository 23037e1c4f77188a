namespace TemplateSms.Cli.Reading;

/// <summary>Reads a file that may be anything: a link to a device never ends, and a pipe may never begin.</summary>
internal static class BoundedFile
{
    // No character of UTF-8 has more bytes for a unit of UTF-16; and a byte order mark.
    private const int MostBytesOfUnit = 3;
    private const int ByteOrderMark = 3;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <summary>The bytes of a file; null when they are more than so many characters have, of which none is kept.</summary>
    /// <exception cref="IOException">The file cannot be read, or does not begin.</exception>
    public static byte[]? Read(string path, int mostCharacters)
    {
        var most = (mostCharacters * MostBytesOfUnit) + ByteOrderMark;
        var length = new FileInfo(path).Length;
        if (length > most)
            return null;
        if (length > 0)
            return ReadBounded(path, most);

        // Devices and pipes have no length either, and to open one can take for ever.
        var reading = Task.Run(() => ReadBounded(path, most));
        try
        {
            return reading.Wait(_patience) ? reading.Result : throw new IOException("The file does not begin.");
        }
        catch (AggregateException exception) when (exception.InnerException is IOException or UnauthorizedAccessException)
        {
            throw exception.InnerException;
        }
    }

    private static byte[]? ReadBounded(string path, int most)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var content = new MemoryStream();
        var buffer = new byte[4096];
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            content.Write(buffer, 0, count);
            if (content.Length > most)
                return null;
        }

        return content.ToArray();
    }
}
