using System.IO.Compression;

namespace TemplateSms.Isendpro.Answers;

/// <summary>
/// The csv file in a zip that the gateway answers, read piece by piece. What it unpacks to has an end, whatever the archive's directory
/// says, and so has the number of files in it.
/// </summary>
internal sealed class ZippedFile : IDisposable
{
    /// <summary>The most files of an archive: the document speaks of one.</summary>
    private const int MostFiles = 100;

    private readonly ZipArchive _archive;

    private ZippedFile(ZipArchive archive, Stream content)
    {
        _archive = archive;
        Content = content;
    }

    /// <summary>The bytes of the file; none for an archive without a file.</summary>
    public Stream Content { get; }

    public static bool IsOne(ReadOnlySpan<byte> answer) => answer.StartsWith("PK"u8);

    /// <summary>Opens an archive.</summary>
    /// <param name="zip">The archive.</param>
    /// <param name="mostBytes">The most that the file may unpack to.</param>
    /// <exception cref="InvalidDataException">It is no archive, or has too many files.</exception>
    /// <exception cref="IOException">It ends too early.</exception>
    /// <exception cref="NotSupportedException">It is packed in an unknown way.</exception>
    public static ZippedFile Open(byte[] zip, long mostBytes)
    {
        if (zip.AsSpan().Count("PK\u0001\u0002"u8) > MostFiles)
            throw new InvalidDataException($"The archive has more than {MostFiles} files.");

        var archive = new ZipArchive(new MemoryStream(zip, writable: false));
        try
        {
            var entry = archive.Entries.FirstOrDefault(static entry => entry.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                ?? archive.Entries.FirstOrDefault(static entry => entry.Name.Length > 0);
            return new ZippedFile(archive, entry is null ? Stream.Null : new BoundedStream(entry.Open(), mostBytes));
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Content.Dispose();
        _archive.Dispose();
    }
}
