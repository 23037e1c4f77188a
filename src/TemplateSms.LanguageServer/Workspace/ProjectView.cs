using System.Collections.Concurrent;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.LanguageServer.CSharp;
using TemplateSms.LanguageServer.Text;
using TemplateSms.Projects.Checking;
using TemplateSms.Projects.Reading;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>The templates of a project at one moment. It does not change: an edit makes another one, which knows what this one has compiled.</summary>
public sealed class ProjectView
{
    private readonly TemplateProject _project;
    private readonly CompilerMemory _memory;
    private readonly CSharpFolder _csharp;
    private readonly Func<TemplateFile, TemplateMethods> _methodsOf;
    private readonly IReadOnlyDictionary<string, TemplateFile> _files;
    private readonly ConcurrentDictionary<string, TemplateView> _views = new(StringComparer.Ordinal);

    /// <param name="root">The folder from which the project names its templates.</param>
    /// <param name="files">All its templates by path.</param>
    internal ProjectView(string root, IReadOnlyDictionary<string, TemplateFile> files, CompilerMemory memory, CSharpFolder csharp, Func<TemplateFile, TemplateMethods> methodsOf)
    {
        Root = root;
        _files = files;
        _memory = memory;
        _csharp = csharp;
        _methodsOf = methodsOf;
        _project = TemplateProject.Of(root, [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], methodsOf);
    }

    /// <summary>The folder of the project file; without one, the folder that was opened.</summary>
    public string Root { get; }

    /// <summary>The paths of all templates.</summary>
    public IEnumerable<string> Paths => _files.Keys.Order(StringComparer.Ordinal);

    /// <summary>The templates by name, for includes and variants.</summary>
    public TemplateIndex Index => _project.Index;

    /// <summary>The project's own C#, as it is when it is asked for: edits of C# make no other view.</summary>
    public CSharpIndex CSharp => _csharp.Current();

    /// <summary>The text of a C# file, open or not; null where it cannot be read.</summary>
    public DocumentText? CSharpTextOf(string path) => _csharp.TextOf(path);

    /// <summary>The template at a path; null where the project has none there.</summary>
    public TemplateView? Find(string path) =>
        _files.TryGetValue(path, out var file) ? _views.GetOrAdd(path, _ => new TemplateView(file, new DocumentText(file.Text), this)) : null;

    /// <summary>All templates, in the order of their paths.</summary>
    public IEnumerable<TemplateView> Templates() => Paths.Select(Find).OfType<TemplateView>();

    /// <summary>The project after edits that nobody has made yet.</summary>
    /// <param name="texts">The new texts of templates by path.</param>
    public ProjectView With(IReadOnlyDictionary<string, string> texts)
    {
        var files = new Dictionary<string, TemplateFile>(_files, StringComparer.Ordinal);
        foreach (var (path, text) in texts)
            files[path] = files[path] with { Text = text };
        return new ProjectView(Root, files, new CompilerMemory(), _csharp, _methodsOf);
    }

    /// <summary>The template with what it depends on: its includes, its base or its variants.</summary>
    internal TemplateFile Resolve(TemplateFile file) => _project.Resolve(file);

    internal CompiledTemplate Compile(TemplateFile file) => _memory.Compile(_project.Resolve(file));

    internal IReadOnlyList<Finding> FindingsOf(CompiledTemplate template) => _project.AllFindingsOf(template, _memory.Compile);

    /// <summary>The texts of the message that are checked together: a base with its variants, of a variant itself alone.</summary>
    public TemplateGroup GroupOf(TemplateView template) => _project.GroupOf(template.Compiled, _memory.Compile);
}
