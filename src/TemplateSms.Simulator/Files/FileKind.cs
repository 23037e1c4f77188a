namespace TemplateSms.Simulator.Files;

/// <summary>The kind of a file after all links.</summary>
internal enum FileKind
{
    /// <summary>There is no such file, or its links lead nowhere.</summary>
    None,

    /// <summary>A file with contents of its own.</summary>
    File,

    Folder,

    /// <summary>A named pipe, or one of this process's own.</summary>
    Pipe,

    /// <summary>A device that is written and read as a stream: a terminal, <c>/dev/null</c>, <c>/dev/zero</c>.</summary>
    CharacterDevice,

    /// <summary>A disk.</summary>
    BlockDevice,

    Socket,
}
