using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Syntax;
using TemplateSms.LanguageServer.Text;

namespace TemplateSms.LanguageServer.Workspace;

/// <summary>A template at one moment, with all that is known of it. What takes time is found when it is asked for.</summary>
public sealed class TemplateView
{
    private readonly Lazy<TemplateSyntax> _tree;
    private readonly Lazy<CompiledTemplate> _compiled;
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    /// <param name="file">The template, with an absolute path and its text.</param>
    /// <param name="content">The same text by lines.</param>
    /// <param name="project">The templates and the C# around it, at the same moment.</param>
    internal TemplateView(TemplateFile file, DocumentText content, ProjectView project)
    {
        File = file;
        Content = content;
        Project = project;
        _tree = new(() => TemplateCompiler.Parse(file).Tree);
        _compiled = new(() => project.Compile(file));
        _findings = new(() => project.FindingsOf(Compiled));
    }

    /// <summary>The template as it is read; what it depends on is in <see cref="Compiled"/>.</summary>
    public TemplateFile File { get; }

    public string Path => File.Path;

    public string Text => File.Text;

    /// <summary>The text by lines.</summary>
    public DocumentText Content { get; }

    public ProjectView Project { get; }

    public TemplateSyntax Tree => _tree.Value;

    /// <summary>The result of the compiler, with the includes and variants of the template.</summary>
    public CompiledTemplate Compiled => _compiled.Value;

    /// <summary>The findings of a build, in the order of their places.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>The proof of the message; null where the template, alone or beside others, has an error.</summary>
    public TemplateProof? Proof => Findings.Any(finding => finding.Severity == Severity.Error) ? null : Compiled.Proof;
}
