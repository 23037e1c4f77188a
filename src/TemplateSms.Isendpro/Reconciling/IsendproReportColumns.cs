namespace TemplateSms.Isendpro;

/// <summary>
/// Columns of the campaign report, and the words in them. The provider documents neither, so there are no defaults: download one report of your
/// account, and write down what is in it. Without all four a report proves nothing.
/// </summary>
public sealed class IsendproReportColumns
{
    /// <summary>The heading of the column with the tracker, exactly as the file has it.</summary>
    public string? Tracker { get; set; }

    /// <summary>The heading of the column with the recipient's number.</summary>
    public string? Number { get; set; }

    /// <summary>The heading of the column with the status.</summary>
    public string? Status { get; set; }

    /// <summary>
    /// The statuses of messages that the gateway has taken, whether they were delivered or not. A line with another one proves nothing. Case
    /// counts.
    /// </summary>
    public IList<string> AcceptedStatuses { get; } = [];

    /// <summary>
    /// The time before the first and after the last of the sends that a report covers, and that passes before a line that is missing proves
    /// anything: the time by which the clocks differ, and by which the report is late. 2 hours by default, 1 minute to 7 days. The provider
    /// documents no delay. Less than an hour is wrong on the night when clocks are set back, since a report's period has no zone.
    /// </summary>
    public TimeSpan Margin { get; set; } = TimeSpan.FromHours(2);

    /// <summary>Whether a report can prove anything.</summary>
    internal bool AreComplete =>
        !string.IsNullOrEmpty(Tracker) && !string.IsNullOrEmpty(Number) && !string.IsNullOrEmpty(Status) && AcceptedStatuses.Count > 0;
}
