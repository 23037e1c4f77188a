using TemplateSms.Isendpro;

namespace TemplateSms.Soak.Outages;

/// <summary>A way to send a batch.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="IsReversed">Whether the messages go in reverse order.</param>
/// <param name="IsGathered">Whether requests are for many.</param>
/// <param name="IsStreamed">Whether outcomes are taken as they come.</param>
/// <param name="KnowsBusy">Whether the account names 429 as a status that means "not taken"; the provider's document does not.</param>
internal sealed record OutageSending(string Name, bool IsReversed, bool IsGathered, bool IsStreamed, bool KnowsBusy)
{
    private const int LeastRequests = 200;

    public static IReadOnlyList<OutageSending> All { get; } =
    [
        new("in order", IsReversed: false, IsGathered: true, IsStreamed: false, KnowsBusy: true),
        new("in reverse", IsReversed: true, IsGathered: true, IsStreamed: false, KnowsBusy: true),
        new("429 unlisted", IsReversed: false, IsGathered: true, IsStreamed: false, KnowsBusy: false),
        new("streamed", IsReversed: false, IsGathered: true, IsStreamed: true, KnowsBusy: true),
        new("one a request", IsReversed: false, IsGathered: false, IsStreamed: false, KnowsBusy: true),
    ];

    /// <summary>The most recipients of one request of a batch: those of the client's default at the full size, and as many requests at others.</summary>
    public int GatheredOf(int size) => IsGathered ? Math.Clamp(size / LeastRequests, 1, new IsendproOptions().MaxRecipientsPerRequest) : 1;

    public IsendproOptions Options(Uri address, int size)
    {
        var options = new IsendproOptions { ApiKey = "soak", BaseAddress = address, MaxRecipientsPerRequest = GatheredOf(size), BatchTimeout = TimeSpan.FromMinutes(10) };
        if (KnowsBusy)
            options.NotTakenStatuses.Add(429);
        return options;
    }

    public async Task<IReadOnlyList<SmsOutcome>> SendAsync(IsendproClient client, IReadOnlyList<SmsMessage> messages)
    {
        if (!IsStreamed)
            return (await client.SendAsync(messages)).Outcomes;
        var outcomes = new List<SmsOutcome>();
        await foreach (var outcome in client.SendManyAsync(messages))
            outcomes.Add(outcome);
        return outcomes;
    }
}
