using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>Finds the templates that a build of the folder would compile.</summary>
public static class TemplateFinder
{
    /// <summary>The template at a path, or those of a folder and the folders in it.</summary>
    public static FoundTemplates Find(string path)
    {
        var kind = FileKinds.Of(path);
        if (kind == FileKind.Folder)
            return FolderWalk.Of(path);
        if (SpecialFile.ReasonOf(kind) is { } reason && !(kind == FileKind.Pipe && OwnStreams.Is(path)))
            return new FoundTemplates([], [new SkippedFile(path, reason)]);
        return kind == FileKind.None ? FoundTemplates.None : new FoundTemplates([path], []);
    }
}
