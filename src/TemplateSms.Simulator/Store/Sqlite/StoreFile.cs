using TemplateSms.Simulator.Files;

namespace TemplateSms.Simulator.Store.Sqlite;

/// <summary>
/// The file of a store before it is opened. It holds texts and numbers: a file that is made, and what SQLite puts beside it, is
/// its owner's only, whatever the path leads through.
/// </summary>
internal static class StoreFile
{
    // SQLite's names of its files beside a database.
    private static readonly string[] _beside = ["-wal", "-shm", "-journal"];

    /// <summary>Makes the file when it is not there; its path after all links.</summary>
    /// <exception cref="IOException">The path leads to what is no file, or the file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static string Prepare(string path)
    {
        var named = new FileInfo(path);
        var file = named.LinkTarget is null ? named.FullName : named.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        Refuse(path, SpecialFile.ReasonOf(FileKinds.Of(file)));
        foreach (var beside in _beside.Select(name => file + name))
            Refuse(beside, new FileInfo(beside).LinkTarget is null ? SpecialFile.ReasonOf(FileKinds.Of(beside)) : "is a link");

        var isNew = !File.Exists(file);
        if (isNew)
            Create(file);
        // One that somebody made for the store is as good as new.
        if (isNew || new FileInfo(file).Length == 0)
            Close([file, .. _beside.Select(name => file + name).Where(File.Exists)]);
        return file;
    }

    private static void Refuse(string path, string? reason)
    {
        if (reason is not null)
            throw new IOException($"{path} {reason}.");
    }

    private static void Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, options).Dispose();
    }

    private static void Close(IEnumerable<string> files)
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in files)
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
