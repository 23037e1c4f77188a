using TemplateSms.Language;
using TemplateSms.Language.Analysis;
using TemplateSms.Language.Diagnostics;

namespace TemplateSms.Cli.Checking;

/// <summary>A template with all that the compiler says of it.</summary>
/// <param name="Path">The file as the command line names it.</param>
/// <param name="Findings">In the order of their places; at one place by id.</param>
internal sealed record CheckedTemplate(string Path, CompiledTemplate Compiled, IReadOnlyList<PlacedFinding> Findings)
{
    /// <summary>What is proved of the message; null where the template, alone or beside others, has an error.</summary>
    public TemplateProof? Proof => Findings.Any(f => f.Severity == Severity.Error) ? null : Compiled.Proof;

    public string Text => Compiled.File.Text;
}
