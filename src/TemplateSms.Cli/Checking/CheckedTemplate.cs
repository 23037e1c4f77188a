using TemplateSms.Language;

namespace TemplateSms.Cli.Checking;

/// <summary>A template with all that the compiler says of it.</summary>
/// <param name="Findings">In the order of their places; at one place by id.</param>
internal sealed record CheckedTemplate(CompiledTemplate Compiled, IReadOnlyList<PlacedFinding> Findings)
{
    public TemplateFile File => Compiled.File;
}
