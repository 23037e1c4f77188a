using TemplateSms.Isendpro;

namespace TemplateSms.Soak.Reconciling;

/// <summary>Finds out the columns of a gateway's report as an operator does: sends messages, and looks for what is known of them.</summary>
internal static class ReportReader
{
    /// <param name="client">The client of an account that has sent nothing yet.</param>
    /// <param name="undelivered">The number that nothing reaches, whose status is another one.</param>
    public static async Task<IsendproReportColumns> ColumnsOfAsync(IsendproClient client, PhoneNumber undelivered, TimeProvider clock)
    {
        var delivered = PhoneNumber.Parse("+33688888888");
        var content = SmsContent.Create("A message to find columns by.");
        var start = clock.GetUtcNow();
        await client.SendAsync(content.To(delivered), new SmsSendOptions { Tracker = "columns1" });
        await client.SendAsync(content.To(undelivered), new SmsSendOptions { Tracker = "columns2" });

        var report = await client.GetCampaignReportAsync(start, clock.GetUtcNow());
        var (first, second) = (RowOf(report, "columns1"), RowOf(report, "columns2"));
        // Times have colons; the text, the sender and the parts are alike in both.
        var status = report.Columns.Single(column =>
            first[column] != second[column] && first[column] != "columns1" && !IsNumber(first[column]!, delivered) && !first[column]!.Contains(':', StringComparison.Ordinal));
        return new IsendproReportColumns
        {
            Tracker = report.Columns.Single(column => first[column] == "columns1"),
            Number = report.Columns.Single(column => IsNumber(first[column]!, delivered)),
            Status = status,
            AcceptedStatuses = { first[status]!, second[status]! },
        };
    }

    private static CampaignRow RowOf(CampaignReport report, string tracker) => report.Rows.Single(row => row.Values.Contains(tracker));

    private static bool IsNumber(string value, PhoneNumber number) =>
        PhoneNumber.TryParse(value, PhoneRegion.France, out var read) && read == number;
}
