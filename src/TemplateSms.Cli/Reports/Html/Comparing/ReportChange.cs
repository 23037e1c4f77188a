using TemplateSms.Cli.Baselines;

namespace TemplateSms.Cli.Reports.Html.Comparing;

/// <summary>A template that differs from the one in an earlier report.</summary>
/// <param name="Before">The template in the earlier report; null for a new one.</param>
/// <param name="After">The template now; null for one that is gone.</param>
/// <param name="Id">Its place on the page; null for one that is gone.</param>
internal sealed record ReportChange(ReportedFigures? Before, ReportedFigures? After, string? Id)
{
    public string File => (After ?? Before)!.File;

    public ChangeKind Kind { get; } = KindOf(Before, After);

    private static ChangeKind KindOf(ReportedFigures? before, ReportedFigures? after) => (before, after) switch
    {
        (_, null) => ChangeKind.Removed,
        (null, _) => ChangeKind.Added,
        ({ Sent: not null }, { Sent: null }) => ChangeKind.Broken,
        ({ Sent: null }, { Sent: not null }) => ChangeKind.Fixed,
        ({ Sent: { } old }, { Sent: { } now }) => Cost(now).CompareTo(Cost(old)) switch
        {
            > 0 => ChangeKind.Dearer,
            < 0 => ChangeKind.Cheaper,
            _ => ChangeKind.Other,
        },
        _ => ChangeKind.Other,
    };

    // The price of the longest message counts first.
    private static (long Most, long Least) Cost(SentFigures sent) => (sent.MostSegments, sent.LeastSegments);
}
