using TemplateSms.Isendpro;

namespace TemplateSms.Soak.Outages;

/// <summary>A way to send a batch.</summary>
/// <param name="Name">The name in the report.</param>
/// <param name="IsReversed">Whether the messages go in reverse order.</param>
/// <param name="Gathered">The most recipients of one request.</param>
/// <param name="IsStreamed">Whether outcomes are taken as they come.</param>
/// <param name="KnowsBusy">Whether the account names 429 as a status that means "not taken"; the provider's document does not.</param>
internal sealed record OutageSending(string Name, bool IsReversed, int Gathered, bool IsStreamed, bool KnowsBusy)
{
    public static IReadOnlyList<OutageSending> All { get; } =
    [
        new("in order", IsReversed: false, 500, IsStreamed: false, KnowsBusy: true),
        new("in reverse", IsReversed: true, 500, IsStreamed: false, KnowsBusy: true),
        new("429 unlisted", IsReversed: false, 500, IsStreamed: false, KnowsBusy: false),
        new("streamed", IsReversed: false, 500, IsStreamed: true, KnowsBusy: true),
        new("one a request", IsReversed: false, 1, IsStreamed: false, KnowsBusy: true),
    ];

    public IsendproOptions Options(Uri address)
    {
        var options = new IsendproOptions { ApiKey = "soak", BaseAddress = address, MaxRecipientsPerRequest = Gathered, BatchTimeout = TimeSpan.FromMinutes(10) };
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
