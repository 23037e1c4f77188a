namespace TemplateSms.Isendpro.Reconciling;

/// <summary>One report, read for the groups whose sends are in its period.</summary>
internal sealed class ReportReading
{
    private readonly Dictionary<PhoneNumber, List<(SendGroup Group, ReportedLines Lines)>> _byNumber = [];
    private readonly Dictionary<SendGroup, ReportedLines> _lines = [];

    private ReportReading(IEnumerable<SendGroup> groups)
    {
        foreach (var group in groups)
        {
            var lines = new ReportedLines();
            _lines.Add(group, lines);
            if (!_byNumber.TryGetValue(group.To, out var same))
                _byNumber.Add(group.To, same = []);
            same.Add((group, lines));
        }
    }

    /// <summary>The reason why the report proves nothing; null where it proves something.</summary>
    public string? Problem { get; private set; }

    /// <summary>The lines below the headings.</summary>
    public int Count { get; private set; }

    /// <summary>The lines with more or fewer values than headings: what they are is unknown, so that no line is known to be missing.</summary>
    public int Broken { get; private set; }

    public ReportedLines this[SendGroup group] => _lines[group];

    public static ReportReading Of(CampaignReport report, IReadOnlyList<SendGroup> groups, IsendproReportColumns columns, PhoneRegion region)
    {
        var reading = new ReportReading(groups);
        foreach (var heading in new[] { columns.Tracker!, columns.Number!, columns.Status! })
        {
            var count = report.Columns.Count(column => string.Equals(column, heading, StringComparison.Ordinal));
            if (count != 1)
                reading.Problem ??= $"the report has {(count == 0 ? "no column" : "several columns")} with the heading '{heading}'";
        }

        if (reading.Problem is null)
            reading.Read(report, columns, region);
        return reading;
    }

    private void Read(CampaignReport report, IsendproReportColumns columns, PhoneRegion region)
    {
        // A number that cannot be read may be that of any group with the tracker.
        var byReference = _lines.Keys.ToLookup(group => group.Reference, StringComparer.OrdinalIgnoreCase);
        foreach (var row in report.Rows)
        {
            Count++;
            DoubtSwallowed(row, report.Separator);
            if (row.Values.Count != report.Columns.Count)
            {
                Broken++;
                continue;
            }

            var (tracker, number, status) = (row[columns.Tracker!]!, row[columns.Number!]!, row[columns.Status!]!);
            if (!PhoneNumber.TryParse(number.Trim(), region, out var to))
            {
                foreach (var group in byReference[tracker.Trim()])
                    _lines[group].Add(isAccepted: false);
            }
            else if (_byNumber.TryGetValue(to, out var groups))
            {
                Add(groups, tracker, columns.AcceptedStatuses.Contains(status, StringComparer.Ordinal));
            }
        }
    }

    // A quotation mark that is no quotation takes the lines behind it for a part of a value, where the next one ends it.
    private void DoubtSwallowed(CampaignRow row, char separator)
    {
        foreach (var value in row.Values.Where(value => value.AsSpan().ContainsAny('\r', '\n')))
        {
            var fields = value.Split([separator, '"', '\r', '\n'], StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var (group, lines) in _lines)
            {
                if (fields.Contains(group.Reference))
                    lines.Add(isAccepted: false);
            }
        }
    }

    private static void Add(List<(SendGroup Group, ReportedLines Lines)> groups, string tracker, bool isAccepted)
    {
        foreach (var (group, lines) in groups)
        {
            if (string.Equals(group.Reference, tracker, StringComparison.Ordinal))
                lines.Add(isAccepted);
            // A message to this number without a tracker, or with one that was changed on its way, may be one of the group.
            else if (string.IsNullOrWhiteSpace(tracker) || string.Equals(group.Reference, tracker.Trim(), StringComparison.OrdinalIgnoreCase))
                lines.Add(isAccepted: false);
        }
    }
}
