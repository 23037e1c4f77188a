using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Checking;

namespace TemplateSms.Cli.Checking;

/// <summary>Writes a report in which a template that cannot be shown is a finding, and the others are shown.</summary>
internal static class ContainedReport
{
    /// <param name="write">The writer of the report.</param>
    /// <returns>The report, and the templates as they are in it.</returns>
    public static (string Report, IReadOnlyList<CheckedTemplate> Templates) Of(IReadOnlyList<CheckedTemplate> templates, Func<IReadOnlyList<CheckedTemplate>, string> write) =>
        Containment.Run(CompilerStage.Report, () => (write(templates), templates), _ => OfShown(templates, write));

    // Which template it was, the report of each alone tells.
    private static (string Report, IReadOnlyList<CheckedTemplate> Templates) OfShown(IReadOnlyList<CheckedTemplate> templates, Func<IReadOnlyList<CheckedTemplate>, string> write)
    {
        var shown = templates.Select(template => Containment.Try(CompilerStage.Report, one => write([one]), template) is { } failure ? template.Failed(failure) : template).ToList();
        return (write(shown), shown);
    }
}
