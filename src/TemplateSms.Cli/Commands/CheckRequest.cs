using TemplateSms.Language.Diagnostics;
using TemplateSms.Projects.Reading;

namespace TemplateSms.Cli.Commands;

/// <summary>The options and paths of one run of <c>smstpl check</c>.</summary>
/// <param name="Paths">Templates, folders, or <c>-</c> for standard input.</param>
/// <param name="FailOn">The lowest severity that makes the command exit with 1.</param>
/// <param name="Baseline">The file with the findings that are known; null when every finding is new.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, ProjectFacts Project, ReportFormat Format, bool Explain, Severity FailOn, string? Baseline);
