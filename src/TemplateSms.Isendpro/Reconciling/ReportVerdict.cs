namespace TemplateSms.Isendpro.Reconciling;

/// <summary>The conclusion from a report for the sends of a group.</summary>
internal static class ReportVerdict
{
    /// <param name="group">The sends.</param>
    /// <param name="report">What the report has of them.</param>
    /// <param name="period">The period that the report was asked for.</param>
    /// <param name="isWhole">Whether the report covers the time in which the gateway may have taken the sends, and was made late enough.</param>
    public static (SmsReconciled Result, string Evidence) Of(SendGroup group, ReportReading report, ReportPeriod period, bool isWhole)
    {
        if (report.Problem is { } problem)
            return Unknown($"{problem}, so it proves nothing");

        var lines = report[group];
        if (lines.Doubtful > 0)
            return Unknown($"{Lines(lines.Doubtful)} of the report may be of it, with a status that is not among the accepted ones, or with a number or tracker that cannot be read");
        if (lines.Accepted == group.Count)
            return (SmsReconciled.Accepted, $"the report of {period} has {Lines(lines.Accepted)} for {Sends(group.Count)} of its reference and number");
        if (lines.Accepted > 0 || group.Accepted > 0)
            return Unknown($"the report has {Lines(lines.Accepted)} for {Sends(group.Count)} of its reference and number, and nobody can tell which");
        if (!isWhole)
            return Unknown("the report has no line for it, and was made too early to prove that none comes");
        if (report.Broken > 0)
            return Unknown($"the report has no line for it, and {Lines(report.Broken)} that cannot be read");
        return (SmsReconciled.NotFound, $"the report of {period} has no line for it among {report.Count}");
    }

    private static (SmsReconciled Result, string Evidence) Unknown(string reason) => (SmsReconciled.StillUnknown, reason);

    private static string Lines(int count) => count == 1 ? "1 line" : $"{count} lines";

    private static string Sends(int count) => count == 1 ? "1 send" : $"{count} sends";
}
