namespace TemplateSms.Isendpro.Reconciling;

/// <summary>One comparison of sends with receipts first, and with as few reports as cover them.</summary>
internal sealed class ReconcilingRun(IsendproClient client, IsendproReportColumns columns, ISmsReceiptSource? receipts, DateTimeOffset now)
{
    // Longer reports say nothing more, and are larger than can be read sooner.
    private static readonly TimeSpan _mostOfReport = TimeSpan.FromDays(1);

    private readonly Dictionary<(string Reference, PhoneNumber To), (SmsReconciled Result, string Evidence)> _found = [];

    public async Task<IReadOnlyDictionary<(string Reference, PhoneNumber To), (SmsReconciled Result, string Evidence)>> FindAsync(
        IReadOnlyList<SendGroup> groups, CancellationToken cancellationToken)
    {
        var left = new List<SendGroup>();
        foreach (var group in groups)
        {
            if (await HasReceiptAsync(group, cancellationToken).ConfigureAwait(false))
                Settle(group, (SmsReconciled.Accepted, "a delivery receipt has its reference and number"));
            else if (columns.AreComplete)
                left.Add(group);
            else
                Settle(group, (SmsReconciled.StillUnknown, "no receipt came, and no columns of the campaign report are configured, so that a report proves nothing"));
        }

        foreach (var together in Together(left))
            await ReadReportAsync(together, cancellationToken).ConfigureAwait(false);
        return _found;
    }

    // Of several sends with one reference and number, nobody can tell which one a receipt is of: a message may have many.
    private async Task<bool> HasReceiptAsync(SendGroup group, CancellationToken cancellationToken) =>
        receipts is not null && group.Count == 1 && await receipts.HasReceiptAsync(group.Reference, group.To, cancellationToken).ConfigureAwait(false);

    /// <summary>Groups whose sends one report can cover.</summary>
    private static IEnumerable<List<SendGroup>> Together(IEnumerable<SendGroup> groups)
    {
        List<SendGroup>? current = null;
        ReportPeriod period = default;
        foreach (var group in groups.OrderBy(group => group.Period.From))
        {
            if (current is not null && period.With(group.Period) is var both && both.To - both.From <= _mostOfReport)
            {
                current.Add(group);
                period = both;
                continue;
            }

            if (current is not null)
                yield return current;
            (current, period) = ([group], group.Period);
        }

        if (current is not null)
            yield return current;
    }

    private async Task ReadReportAsync(List<SendGroup> groups, CancellationToken cancellationToken)
    {
        var wanted = groups.Select(group => group.Period).Aggregate((all, next) => all.With(next)).Widened(columns.Margin);
        // The provider does not document what it makes of a period that is not over.
        var period = wanted.To <= now ? wanted : wanted with { To = now };
        if (period.To < period.From)
        {
            SettleAll(groups, "its send begins later than now");
            return;
        }

        CampaignReport report;
        try
        {
            report = await client.GetCampaignReportAsync(period.From, period.To, cancellationToken).ConfigureAwait(false);
        }
        catch (SmsException exception)
        {
            SettleAll(groups, $"the campaign report could not be had: {exception.Message}");
            return;
        }

        var reading = ReportReading.Of(report, groups, columns, client.Region);
        foreach (var group in groups)
            Settle(group, ReportVerdict.Of(group, reading, period, isWhole: now >= group.Period.To + columns.Margin));
    }

    private void SettleAll(List<SendGroup> groups, string reason)
    {
        foreach (var group in groups)
            Settle(group, (SmsReconciled.StillUnknown, reason));
    }

    private void Settle(SendGroup group, (SmsReconciled Result, string Evidence) verdict) => _found[(group.Reference, group.To)] = verdict;
}
