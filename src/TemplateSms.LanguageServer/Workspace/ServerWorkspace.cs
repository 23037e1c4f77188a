using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Protocol;
using TemplateSms.LanguageServer.Text;
using TemplateSms.Projects.Reading;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>The folders and documents of a client. Its views are of one moment and never change; all members can be called from any thread.</summary>
/// <param name="folders">The folders that the client has opened.</param>
/// <param name="facts">What a build would say where neither a folder nor a template does.</param>
public sealed class ServerWorkspace(IReadOnlyList<string> folders, ProjectFacts? facts = null)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProjectState> _projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rootOfFolder = new(StringComparer.Ordinal);
    private readonly HashSet<string> _readAhead = new(StringComparer.Ordinal);

    private string? _last;

    /// <summary>Something was opened, edited, closed, or written on the disk. It is called outside of all locks.</summary>
    public event Action? Changed;

    public IReadOnlyList<string> Folders => folders;

    /// <summary>Opens a document. One that is no file is not kept.</summary>
    public void Open(DocumentItem item)
    {
        if (DocumentPath.Of(item.Uri) is not { } path)
            return;
        Take(new OpenDocument(item.Uri, path, item.Version, new DocumentText(item.Text)));
    }

    /// <summary>Makes edits of an open document, in their order. An edit of one that is not open is dropped.</summary>
    public void Change(VersionedDocument name, IReadOnlyList<ContentChange> changes, PositionEncoding encoding)
    {
        if (FindOpen(name.Uri) is not { } document)
            return;
        var content = changes.Aggregate(document.Content, (text, change) => text.With(change, encoding));
        Take(document with { Version = name.Version, Content = content });
    }

    /// <summary>Closes a document: the disk's text is in force again.</summary>
    public void Close(string uri)
    {
        if (FindOpen(uri) is not { } document)
            return;
        lock (_lock)
        {
            _open.Remove(document.Path);
            if (DocumentPath.IsTemplate(document.Path))
                ProjectOf(document.Path).Release(document.Path);
            else if (DocumentPath.IsCSharp(document.Path))
                ProjectOf(document.Path).CSharp.Release(document.Path);
        }

        Changed?.Invoke();
    }

    /// <summary>The documents that are open, the one that was opened or edited last before the others.</summary>
    public IReadOnlyList<OpenDocument> OpenDocuments()
    {
        lock (_lock)
            return [.. _open.Values.OrderByDescending(document => document.Path == _last).ThenBy(document => document.Path, StringComparer.Ordinal)];
    }

    /// <summary>An open document; null where it is not open.</summary>
    public OpenDocument? FindOpen(string uri)
    {
        if (DocumentPath.Of(uri) is not { } path)
            return null;
        lock (_lock)
            return _open.GetValueOrDefault(path);
    }

    /// <summary>The template of a URI at this moment, open or not; null where there is none.</summary>
    public TemplateView? Find(string uri) => DocumentPath.Of(uri) is { } path && DocumentPath.IsTemplate(path) ? ProjectAround(path).Find(path) : null;

    /// <summary>The project that a file belongs to, at this moment: of the nearest folder above with a project file.</summary>
    public ProjectView ProjectAround(string path)
    {
        lock (_lock)
            return ProjectOf(path).View;
    }

    /// <summary>The projects of all folders that the client has opened, at this moment.</summary>
    public IReadOnlyList<ProjectView> Projects()
    {
        lock (_lock)
        {
            foreach (var folder in folders)
            {
                foreach (var path in TemplateFinder.Find(folder).Templates)
                    ProjectOf(path);
            }

            return [.. _projects.Values.OrderBy(project => project.Root, StringComparer.Ordinal).Select(project => project.View)];
        }
    }

    /// <summary>Reads the C# of the projects beside other work, so that who asks for it later need not wait. What is read already is not read again.</summary>
    public void ReadAhead()
    {
        lock (_lock)
        {
            foreach (var project in _projects.Values.Where(project => _readAhead.Add(project.Root)))
                _ = Task.Run(project.CSharp.Current);
        }
    }

    /// <summary>Looks at the disk again, since something there has changed.</summary>
    public void Refresh()
    {
        lock (_lock)
        {
            _rootOfFolder.Clear();
            foreach (var project in _projects.Values)
            {
                Fill(project);
                project.CSharp.Refresh();
            }
        }

        Changed?.Invoke();
    }

    private void Take(OpenDocument document)
    {
        lock (_lock)
        {
            _open[document.Path] = document;
            _last = document.Path;
            if (DocumentPath.IsTemplate(document.Path))
                ProjectOf(document.Path).Take(document);
            else if (DocumentPath.IsCSharp(document.Path))
                ProjectOf(document.Path).CSharp.Take(document.Path, document.Content);
        }

        Changed?.Invoke();
    }

    private ProjectState ProjectOf(string path)
    {
        var root = RootOf(path);
        if (!_projects.TryGetValue(root, out var project))
        {
            var csharp = new CSharpFolder(IsWhole(root) ? root : null);
            _projects[root] = project = new ProjectState(root, csharp, facts ?? ProjectFacts.Default);
            Fill(project);
        }

        return project;
    }

    private void Fill(ProjectState project)
    {
        var paths = TemplatesOf(project.Root).Select(Path.GetFullPath).Where(path => RootOf(path) == project.Root).ToHashSet(StringComparer.Ordinal);
        var open = _open.Values.Where(document => DocumentPath.IsTemplate(document.Path) && RootOf(document.Path) == project.Root).ToDictionary(document => document.Path, StringComparer.Ordinal);
        project.Refresh(paths, open);
        foreach (var document in open.Values)
            project.Take(document);
        foreach (var document in _open.Values.Where(document => DocumentPath.IsCSharp(document.Path) && RootOf(document.Path) == project.Root))
            project.CSharp.Take(document.Path, document.Content);
    }

    private string RootOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!_rootOfFolder.TryGetValue(folder, out var root))
            _rootOfFolder[folder] = root = ProjectFolder.Above(folder) ?? folders.FirstOrDefault(opened => IsInside(folder, opened)) ?? folder;
        return root;
    }

    // The folder of a lone file may be anything, a home or a disk: nobody asked for what lies below it.
    private bool IsWhole(string root) => ProjectFolder.Above(root) == root || folders.Contains(root, StringComparer.Ordinal);

    private IEnumerable<string> TemplatesOf(string root) => IsWhole(root)
        ? TemplateFinder.Find(root).Templates
        : Directory.Exists(root) ? Directory.EnumerateFiles(root, $"*{TemplateFile.Extension}") : [];

    private static bool IsInside(string folder, string opened) =>
        folder == opened || folder.StartsWith(Path.TrimEndingDirectorySeparator(opened) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
