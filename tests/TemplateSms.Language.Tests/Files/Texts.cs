using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;

namespace TemplateSms.Language.Tests.Files;

/// <summary>The templates of a small project, compiled beside each other.</summary>
internal sealed class Texts
{
    private readonly List<TemplateFile> _files = [];

    public Texts With(string path, string text, params KeyValue[] folderDefaults)
    {
        _files.Add(new TemplateFile(path, text) { FolderDefaults = folderDefaults });
        return this;
    }

    public TemplateFile Resolve(string path) => TemplateResolver.Resolve(_files.Single(file => file.Path == path), _files);

    public CompiledTemplate Compile(string path) => TemplateCompiler.Compile(Resolve(path));

    /// <summary>The findings in a file, each with its place: <c>SMS2034 (0,0)</c>.</summary>
    public string FindingsIn(string path) =>
        string.Join("; ", Compile(path).Findings.Select(finding => $"{finding.Rule.Id} {finding.Span.Start}-{finding.Span.End}"));
}
