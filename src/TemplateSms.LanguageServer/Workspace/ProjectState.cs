using System.Runtime.CompilerServices;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Files;
using TemplateSms.Projects.Reading;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>The templates of a project on the disk, under the texts that the client has open.</summary>
/// <param name="root">The folder from which the project names its templates.</param>
/// <param name="csharp">Its C#.</param>
/// <param name="facts">What a build would say where neither a folder nor a template does.</param>
internal sealed class ProjectState(string root, CSharpFolder csharp, ProjectFacts facts)
{
    private readonly CompilerMemory _memory = new();
    private readonly ConditionalWeakTable<TemplateFile, TemplateMethods> _methods = [];
    private readonly Dictionary<string, ReadTemplate> _onDisk = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TemplateFile> _files = new(StringComparer.Ordinal);
    private TemplateReader _reader = new(facts);
    private string _settings = "";
    private ProjectView? _view;

    public string Root => root;

    public CSharpFolder CSharp => csharp;

    /// <summary>The project at this moment.</summary>
    public ProjectView View => _view ??= new ProjectView(root, new Dictionary<string, TemplateFile>(_files, StringComparer.Ordinal), _memory, csharp, MethodsOf);

    /// <summary>Takes the text of an open document.</summary>
    public void Take(OpenDocument document) => Put(Of(document.Path, document.Content.Text));

    /// <summary>Takes what the disk has of a template that the client has closed.</summary>
    public void Release(string path)
    {
        if (ReadAgain(path) is { } file)
            Put(file);
        else
            Remove(path);
    }

    /// <summary>Looks at the disk again.</summary>
    /// <param name="paths">The templates of the project that are there now.</param>
    /// <param name="open">The open documents of the project by path.</param>
    public void Refresh(IReadOnlyCollection<string> paths, IReadOnlyDictionary<string, OpenDocument> open)
    {
        var settings = SettingsStamp.Of(paths.Concat(open.Keys));
        var settingsChanged = settings != _settings;
        if (settingsChanged)
        {
            _settings = settings;
            _reader = new TemplateReader(facts);
            _onDisk.Clear();
        }

        foreach (var gone in _files.Keys.Except(paths, StringComparer.Ordinal).Except(open.Keys, StringComparer.Ordinal).ToList())
            Remove(gone);
        foreach (var path in paths.Where(path => !open.ContainsKey(path)))
            Release(path);
        foreach (var document in settingsChanged ? open.Values : [])
            Take(document);
    }

    private TemplateFile Of(string path, string text)
    {
        try
        {
            return text.Length > TemplateFile.MostCharacters ? new TemplateFile(path, "") { IsTooLong = true } : _reader.Of(path, text);
        }
        catch (UnreadableFileException)
        {
            // What the folder says is not known then; the template itself is.
            return new TemplateFile(path, text);
        }
    }

    // The same object where nothing has changed: what is known of it stays known.
    private TemplateFile? ReadAgain(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
            return null;
        var stamp = new FileStamp(info.LastWriteTimeUtc, info.Length);
        if (_onDisk.TryGetValue(path, out var known) && known.Stamp == stamp)
            return known.File;
        if (_reader.TryRead(path) is not { } file)
            return null;
        _onDisk[path] = new ReadTemplate(stamp, file);
        return file;
    }

    private void Put(TemplateFile file)
    {
        if (_files.TryGetValue(file.Path, out var known) && known == file)
            return;
        _files[file.Path] = file;
        _view = null;
    }

    private void Remove(string path)
    {
        _onDisk.Remove(path);
        if (_files.Remove(path))
            _view = null;
    }

    private TemplateMethods MethodsOf(TemplateFile file) => _methods.GetValue(file, TemplateMethods.Of);

    private readonly record struct FileStamp(DateTime Written, long Length);

    private sealed record ReadTemplate(FileStamp Stamp, TemplateFile File);
}
