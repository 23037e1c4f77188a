using TemplateSms.Language.Diagnostics;
using TemplateSms.Language.Text;

namespace TemplateSms.Projects.Checking;

/// <summary>A finding by lines and columns, as reports show it.</summary>
/// <param name="Additional">Further places that belong to the finding.</param>
public sealed record PlacedFinding(Finding Finding, PlacedSpan Place, IReadOnlyList<PlacedSpan> Additional)
{
    /// <summary>Whether the baseline has it; null where there is no baseline.</summary>
    public bool? IsKnown { get; init; }

    public Rule Rule => Finding.Rule;

    public Severity Severity => Finding.Severity;

    public static PlacedFinding Of(Finding finding, LineMap lines) =>
        new(finding, PlacedSpan.Of(finding.Span, lines), [.. finding.AdditionalSpans.Select(span => PlacedSpan.Of(span, lines))]);
}
