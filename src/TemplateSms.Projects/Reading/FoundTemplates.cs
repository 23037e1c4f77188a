namespace TemplateSms.Projects.Reading;

/// <summary>The templates at a path.</summary>
/// <param name="Templates">Those to read, in the order of their paths.</param>
/// <param name="Skipped">The files and folders that may be or hold a template and are not opened, in the order of their paths.</param>
public sealed record FoundTemplates(IReadOnlyList<string> Templates, IReadOnlyList<SkippedFile> Skipped)
{
    public static FoundTemplates None { get; } = new([], []);

    public bool IsEmpty => Templates.Count == 0 && Skipped.Count == 0;
}

/// <summary>A file that is not opened.</summary>
/// <param name="Reason">The reason, after the file's name or "it": <c>is a named pipe</c>.</param>
public sealed record SkippedFile(string Path, string Reason);
