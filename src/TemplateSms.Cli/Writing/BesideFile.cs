namespace TemplateSms.Cli.Writing;

/// <summary>
/// A complete file that was written beside another, to take its place in one step: whatever fails, nobody finds a half of it.
/// It is deleted unless it did.
/// </summary>
internal sealed class BesideFile : IDisposable
{
    private readonly string _path;
    private readonly string _place;

    private BesideFile(string path, string place) => (_path, _place) = (path, place);

    /// <summary>Writes the file, with the permissions of the one that is there.</summary>
    /// <param name="place">The path to take; no link.</param>
    /// <param name="create">Creates the file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static BesideFile Write(string place, ReadOnlySpan<byte> content, Func<string, FileStreamOptions, Stream> create)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(place))!;
        var file = new BesideFile(Path.Combine(folder, $".{Path.GetRandomFileName()}.tmp"), place);
        try
        {
            file.Write(content, create);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Takes the place of the file that is there, or that of none.</summary>
    public void TakePlace()
    {
        if (OperatingSystem.IsWindows() && File.Exists(_place))
            File.Replace(_path, _place, destinationBackupFileName: null);
        else
            File.Move(_path, _place, overwrite: true);
    }

    /// <summary>Takes its place where nothing is.</summary>
    /// <exception cref="IOException">Something is there.</exception>
    public void TakeFreePlace() => File.Move(_path, _place, overwrite: false);

    public void Dispose()
    {
        try
        {
            // Nothing is there any more when it has taken the other's place.
            File.Delete(_path);
        }
        catch (DirectoryNotFoundException)
        {
            // Nor was anything ever.
        }
    }

    private void Write(ReadOnlySpan<byte> content, Func<string, FileStreamOptions, Stream> create)
    {
        var mode = OperatingSystem.IsWindows() || !File.Exists(_place) ? (UnixFileMode?)null : File.GetUnixFileMode(_place);
        using (var stream = create(_path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None }))
        {
            stream.Write(content);
            if (stream is FileStream file)
                file.Flush(flushToDisk: true);
        }

        // The process's mask narrows the permissions of a new file.
        if (mode is not null && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(_path, mode.Value);
    }
}
