using System.Globalization;
using System.Text;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Projects.Files;

/// <summary>
/// Reads a file that may be anything. Its kind and its length are looked at first: a device never ends, a pipe may never
/// begin, and a file that is too long is not worth its time.
/// </summary>
public static class InputFile
{
    // No character of UTF-8 has more bytes for a unit of UTF-16; and a byte order mark.
    private const int MostBytesOfUnit = 3;
    private const int ByteOrderMark = 3;

    /// <summary>The bytes of a file; null when they are more than so many characters have, of which none is kept.</summary>
    /// <exception cref="UnreadableFileException">The file is none, or cannot be read.</exception>
    public static byte[]? Read(string path, int mostCharacters)
    {
        var most = (mostCharacters * MostBytesOfUnit) + ByteOrderMark;
        try
        {
            using var stream = TryOpen(path, most);
            return stream is null ? null : ReadBounded(stream, most);
        }
        catch (Exception exception) when (exception is (IOException or UnauthorizedAccessException) and not UnreadableFileException)
        {
            throw new UnreadableFileException(path, ReasonOf(exception));
        }
    }

    /// <summary>The text of a file: UTF-8, unless a byte order mark says otherwise.</summary>
    /// <exception cref="UnreadableFileException">The file is none, cannot be read, has too many characters or is not UTF-8.</exception>
    public static string ReadText(string path, int mostCharacters, Encoding encoding)
    {
        if (Read(path, mostCharacters) is not { } bytes)
            throw new UnreadableFileException(path, TooLong(mostCharacters));
        using var reader = new StreamReader(new MemoryStream(bytes), encoding);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableFileException(path, "is not UTF-8");
        }
    }

    /// <summary>Opens a file; null when it has more than so many bytes.</summary>
    /// <exception cref="UnreadableFileException">The file is none that is opened.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static FileStream? TryOpen(string path, long mostBytes = long.MaxValue)
    {
        var kind = FileKinds.Of(path);
        if (SpecialFile.ReasonOf(kind) is { } reason && !(kind == FileKind.Pipe && OwnStreams.Is(path)))
            throw new UnreadableFileException(path, reason);
        return kind == FileKind.File && new FileInfo(path).Length > mostBytes
            ? null
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>The reason of an exception, after the file's name.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        UnreadableFileException unreadable => unreadable.Reason,
        FileNotFoundException or DirectoryNotFoundException => "is not there",
        UnauthorizedAccessException => "may not be read by this user",
        _ => "cannot be opened",
    };

    public static string TooLong(int mostCharacters) =>
        string.Create(CultureInfo.InvariantCulture, $"has more than {mostCharacters:N0} characters");

    private static byte[]? ReadBounded(FileStream stream, int most)
    {
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
