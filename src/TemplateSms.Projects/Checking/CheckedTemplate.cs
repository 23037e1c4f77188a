using TemplateSms.Language.Analysis;
using TemplateSms.Language.Collections;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Files;
using TemplateSms.Language.Text;

namespace TemplateSms.Projects.Checking;

/// <summary>A template with all that the compiler says of it.</summary>
/// <param name="Path">The file as the command line names it.</param>
/// <param name="Findings">In the order of their places; at one place by id.</param>
public sealed record CheckedTemplate(string Path, CompiledTemplate Compiled, IReadOnlyList<PlacedFinding> Findings)
{
    /// <summary>The texts of the message that are checked, of a base with variants; null for other templates.</summary>
    public TemplateGroup? Group { get; init; }

    /// <summary>The proof of the message; null where the template, alone or beside others, has an error.</summary>
    public TemplateProof? Proof => Findings.Any(f => f.Severity == Severity.Error) ? null : Compiled.Proof;

    /// <summary>The texts of a message that has several; empty for one, and where the template has an error.</summary>
    public EquatableArray<ProvedText> Alternatives => Proof is null ? default : Compiled.Alternatives;

    public string Text => Compiled.File.Text;

    /// <summary>The culture of the text; null for none.</summary>
    public string? Culture => Compiled.Model.Variant ?? Compiled.Model.Settings.Culture;

    /// <summary>The file of the base, of a culture variant; null for a base.</summary>
    public string? BasePath => Compiled.Model.Variant is null
        ? null
        : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", Compiled.Model.Name + TemplateFile.Extension);

    /// <summary>The template of which nothing can be shown but that showing it failed.</summary>
    public CheckedTemplate Failed(StageFailure failure)
    {
        var compiled = TemplateCompiler.Compile(new TemplateFile(Compiled.File.Path, "") { Failure = failure });
        return new CheckedTemplate(Path, compiled, [.. compiled.Findings.Select(finding => PlacedFinding.Of(finding, new LineMap("")))]);
    }
}
