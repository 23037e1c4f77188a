using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
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

    /// <summary>The findings of the compiler in a file, each with its place: <c>SMS2034 0-3</c>.</summary>
    public string FindingsIn(string path) => Line(Compile(path).Findings);

    /// <summary>The same, with the findings that the other texts of the message have a part in.</summary>
    public string AllFindingsIn(string path)
    {
        var compiled = Compile(path);
        return Line([.. compiled.Findings, .. GroupFindings.Of(compiled, new TemplateIndex(_files), TemplateCompiler.Compile)]);
    }

    private static string Line(IEnumerable<Finding> findings) =>
        string.Join("; ", findings.Select(finding => $"{finding.Rule.Id} {finding.Span.Start}-{finding.Span.End}"));
}
