namespace TemplateSms.Projects.Files;

/// <summary>A file that cannot be read.</summary>
/// <param name="path">The file.</param>
/// <param name="reason">The reason, after the file's name or "it": <c>is a named pipe</c>.</param>
public sealed class UnreadableFileException(string path, string reason) : IOException($"{path} {reason}")
{
    public string Path => path;

    public string Reason => reason;

    /// <summary>The reason in a sentence about a file, which may be another than the one that cannot be read.</summary>
    public string ReasonFor(string file) => file == path ? $"it {reason}" : $"{path} {reason}";
}
