using TemplateSms.Language;

namespace TemplateSms.Cli.Checking;

/// <summary>A template with all that the compiler says of it.</summary>
/// <param name="Path">The file as the command line names it.</param>
/// <param name="Findings">In the order of their places; at one place by id.</param>
internal sealed record CheckedTemplate(string Path, CompiledTemplate Compiled, IReadOnlyList<PlacedFinding> Findings)
{
    public string Text => Compiled.File.Text;
}
