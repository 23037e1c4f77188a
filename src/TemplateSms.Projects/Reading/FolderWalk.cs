using System.IO.Enumeration;
using TemplateSms.Language.Files;
using TemplateSms.Projects.Files;
using TemplateSms.Simulator.Files;

namespace TemplateSms.Projects.Reading;

/// <summary>
/// Walks through a folder and the folders in it. What cannot be a template, or leads to a file that is not the project's, is
/// noted and never opened.
/// </summary>
public sealed class FolderWalk
{
    // Stands for the bytes of a name that are not UTF-8; no file is found by it.
    private const char Undecodable = '\uFFFD';

    private static readonly EnumerationOptions _options = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    private readonly string _root;
    private readonly string _bounds;
    private readonly List<string> _templates = [];
    private readonly List<SkippedFile> _skipped = [];
    private readonly Stack<string> _folders = [];

    private FolderWalk(string folder)
    {
        _root = RealPath.Of(folder);
        _bounds = ProjectFolder.Above(_root) ?? _root;
        _folders.Push(folder);
    }

    private readonly record struct Entry(string Path, string Name, bool IsFolder, bool IsLink)
    {
        public bool IsTemplate => Name.EndsWith(TemplateFile.Extension, StringComparison.OrdinalIgnoreCase);

        // A link that leads nowhere has a name that is found all the same.
        public bool HasUndecodableName => Name.Contains(Undecodable, StringComparison.Ordinal) && !System.IO.Path.Exists(Path) && new FileInfo(Path).LinkTarget is null;
    }

    public static FoundTemplates Of(string folder)
    {
        var walk = new FolderWalk(folder);
        while (walk._folders.TryPop(out var next))
            walk.Visit(next);
        return new FoundTemplates(
            [.. walk._templates.Select(Shortened).Order(StringComparer.Ordinal)],
            [.. walk._skipped.Select(file => file with { Path = Shortened(file.Path) }).OrderBy(file => file.Path, StringComparer.Ordinal)]);

        // Nobody writes the working folder in front of a path.
        string Shortened(string path) => folder == "." && path.Length > 2 ? path[2..] : path;
    }

    private void Visit(string folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<Entry>(
                folder,
                static (ref entry) => new Entry(
                    entry.ToSpecifiedFullPath(), entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                _options);
            foreach (var entry in entries)
                Visit(entry);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _skipped.Add(new SkippedFile(folder, InputFile.ReasonOf(exception)));
        }
    }

    private void Visit(Entry entry)
    {
        if (entry.IsFolder && entry.Name is "bin" or "obj")
            return;
        if ((entry.IsTemplate || entry.IsFolder) && entry.HasUndecodableName)
            _skipped.Add(new SkippedFile(entry.Path.Replace($"{Undecodable}", "<U+FFFD>", StringComparison.Ordinal), "has a name that is not UTF-8"));
        else if (entry.IsLink && new FileInfo(entry.Path).LinkTarget is not null)
            Follow(entry);
        else if (entry.IsFolder)
            _folders.Push(entry.Path);
        else if (entry.IsTemplate)
            Add(entry.Path, SpecialFile.ReasonOf(FileKinds.Of(entry.Path)));
    }

    private void Follow(Entry link)
    {
        if (FileKinds.Of(link.Path) == FileKind.Folder)
        {
            if (WhyNotEntered(link.Path) is { } reason)
                _skipped.Add(new SkippedFile(link.Path, reason));
        }
        else if (link.IsTemplate)
        {
            Add(link.Path, WhyNotFollowed(link.Path));
        }
    }

    private void Add(string path, string? reason)
    {
        if (reason is null)
            _templates.Add(path);
        else
            _skipped.Add(new SkippedFile(path, reason));
    }

    private string? WhyNotFollowed(string link)
    {
        var kind = FileKinds.Of(link);
        if (kind == FileKind.None)
            return "is a link that leads to no file";
        if (SpecialFile.ReasonOf(kind) is { } reason)
            return reason;
        return RealPath.IsInside(RealPath.Of(link), _bounds) ? null : "is a link to a file outside the folder; name that file to read it";
    }

    // The folders of this one are visited by their own names.
    private string? WhyNotEntered(string link)
    {
        var real = RealPath.Of(link);
        if (RealPath.IsInside(RealPath.Of(Path.GetDirectoryName(Path.GetFullPath(link))!), real))
            return "is a link to a folder that it is in";
        return RealPath.IsInside(real, _root) ? null : "is a link to a folder outside; name that folder to read it";
    }
}
