namespace TemplateSms.Isendpro.Reconciling;

/// <summary>The rules of the columns of a report: all or none of them, and no two the same.</summary>
internal static class ReportColumnsRules
{
    private static readonly TimeSpan _leastMargin = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _mostMargin = TimeSpan.FromDays(7);

    public static IEnumerable<string> Check(IsendproReportColumns columns)
    {
        (string Option, string? Heading)[] headings =
        [
            (nameof(columns.Tracker), columns.Tracker), (nameof(columns.Number), columns.Number), (nameof(columns.Status), columns.Status),
        ];
        var isAnySet = columns.AcceptedStatuses.Count > 0 || headings.Any(heading => !string.IsNullOrEmpty(heading.Heading));
        foreach (var (option, heading) in headings)
        {
            if (isAnySet && string.IsNullOrEmpty(heading))
                yield return Fault(option, "a report proves something only where all columns are named");
            else if (isAnySet && headings.Any(other => other.Option != option && other.Heading == heading))
                yield return Fault(option, "another column has the same heading");
        }

        if (isAnySet && columns.AcceptedStatuses.Count == 0)
            yield return Fault(nameof(columns.AcceptedStatuses), "at least one is required where the columns are named");
        if (columns.AcceptedStatuses.Any(string.IsNullOrWhiteSpace))
            yield return Fault(nameof(columns.AcceptedStatuses), "a status has no word, and an empty one proves nothing");
        if (columns.Margin < _leastMargin || columns.Margin > _mostMargin)
            yield return Fault(nameof(columns.Margin), "it must be 1 minute to 7 days");
    }

    private static string Fault(string option, string rule) => $"{option} is not valid: {rule}.";
}
