namespace Campaign.Watching;

/// <summary>The state of the campaign, as the ledger has it.</summary>
/// <param name="Messages">The messages by their states.</param>
/// <param name="Codes">The states of this run's codes, with the time to the gateway's answer where it has accepted one.</param>
internal sealed record CampaignState(IReadOnlyDictionary<string, long> Messages, IReadOnlyList<(string State, TimeSpan? Wait)> Codes)
{
    public long Queued => Messages.GetValueOrDefault("queued");

    public long Sending => Messages.GetValueOrDefault("sending");

    public long Accepted => Messages.GetValueOrDefault("accepted");

    public long Unknown => Messages.GetValueOrDefault("unknown");

    /// <summary>Whether nothing of the campaign waits or is on its way.</summary>
    public bool IsSent => Queued + Sending == 0;

    /// <summary>Whether no code waits or is on its way.</summary>
    public bool HasCodesSent => Codes.All(code => code.State is not ("queued" or "sending"));

    /// <summary>The waits of the codes that were accepted, the longest last.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. Codes.Select(code => code.Wait).OfType<TimeSpan>().Order()];
}
