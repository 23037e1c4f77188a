using TemplateSms.Language.Compilation;
using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Cli.Rendering;

/// <summary>Says why no code can be generated.</summary>
internal static class FindingText
{
    /// <summary>Says that a stage failed.</summary>
    public static string Of(StageFailure failure)
    {
        var finding = failure.ToFinding();
        return $"{finding.Rule.Id}: {finding.Message}";
    }

    public static string Refusal(CompiledTemplate template)
    {
        var lines = new LineMap(template.File.Text);
        return string.Join("; ", template.Findings
            .Where(finding => finding.Rule.PreventsEmit)
            .Select(finding => $"{lines.PositionOf(finding.Span.Start)}: {finding.Rule.Id}: {finding.Message}"));
    }
}
