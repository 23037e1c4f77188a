namespace TemplateSms.Simulator.Files;

/// <summary>Names the files that are never opened.</summary>
internal static class SpecialFile
{
    /// <summary>The reason not to open a file of a kind, after the file's name; null for one that is opened.</summary>
    public static string? ReasonOf(FileKind kind) => kind switch
    {
        FileKind.Pipe => "is a named pipe",
        FileKind.CharacterDevice or FileKind.BlockDevice => "is a device",
        FileKind.Socket => "is a socket",
        FileKind.Folder => "is a folder",
        _ => null,
    };
}
