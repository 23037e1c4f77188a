using TemplateSms.Language.Bound;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Language.Fixes;

/// <summary>A finding to mend, with the template that it was made in.</summary>
internal sealed class FixContext(CompiledTemplate template, Finding finding, FixBudget budget)
{
    private FrontMatterLayout? _frontMatter;

    public CompiledTemplate Template { get; } = template;

    public Finding Finding { get; } = finding;

    public TemplateFile File => Template.File;

    public TemplateModel Model => Template.Model;

    public string Source => Template.File.Text;

    /// <summary>The front matter as it is laid out, or where one would go.</summary>
    public FrontMatterLayout FrontMatter => _frontMatter ??= FrontMatterLayout.Of(File);

    public string TextAt(TextSpan span) => Source.Substring(span.Start, span.Length);

    /// <summary>Whether a place lies in a text of the message, and not in a placeholder or the front matter.</summary>
    public bool IsOwnText(TextSpan span) => Model.Bodies.SelectMany(FlatStatements.In).OfType<BoundText>().Any(t => !t.IsIsolate && t.Span.Start <= span.Start && span.End <= t.Span.End);

    /// <summary>Compiles the template after edits; null if they cannot be applied together.</summary>
    public CompiledTemplate? Try(IEnumerable<TextEdit> edits) => FixCheck.Recompile(Template, edits, budget);

    /// <summary>Whether the finding is gone after a fix, and no error came in its place.</summary>
    public bool IsMendedBy(TemplateFix fix) => FixCheck.Mends(Template, [Finding], fix.Edits, budget) is not null;
}
