using System.Globalization;
using TemplateSms.Isendpro;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Outages;

/// <summary>
/// Sends a batch to a gateway that restarts for 6 s, then drops requests for 8 s, then answers 429 with Retry-After for 3 s: nobody is
/// left out, nobody gets a message twice, and only what was dropped is unknown.
/// </summary>
internal sealed class OutageScenario : IScenario
{
    private const double LeastAccepted = 0.99;

    /// <summary>The rounds of requests that are on their way when an outage begins, which a small batch notices.</summary>
    private const int Rounds = 2;

    public string Name => "outages";

    public string Summary => "A batch outlasts the outages of its gateway: nobody is left out, nothing is sent twice. Size: messages of a batch.";

    public int FullSize => 150_000;

    public int SmallSize => 2_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var figures = new List<SoakFigure>();
        var breaches = 0;
        foreach (var sending in OutageSending.All)
        {
            var found = RunAsync(sending, size, (double)size / FullSize, seed).GetAwaiter().GetResult();
            figures.AddRange(found.Figures.Select(figure => figure with { Name = $"{sending.Name}: {figure.Name}" }));
            foreach (var breach in found.Breaches)
            {
                breaches++;
                output.WriteLine($"BREACH {sending.Name}: {breach}");
            }
        }

        return new SoakOutcome(breaches, figures);
    }

    private static async Task<(List<SoakFigure> Figures, List<string> Breaches)> RunAsync(OutageSending sending, int size, double scale, int seed)
    {
        var numbers = Enumerable.Range(0, size).Select(i => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336{i:00000000}"))).ToList();
        if (sending.IsReversed)
            numbers.Reverse();
        var ledger = new OutageLedger();
        var plan = new OutagePlan(size, scale);
        await using var gateway = new OutageGateway(ledger, plan, seed);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };
        using var client = new IsendproClient(http, sending.Options(gateway.BaseAddress, size));
        var content = SmsContent.Create("Your parcel is on its way.");
        var outcomes = await sending.SendAsync(client, [.. numbers.Select(content.To)]);
        return Judge(outcomes, ledger, plan, size, sending.GatheredOf(size), Math.Max(sending.GatheredOf(size), new IsendproOptions().MaxConcurrentRequests));
    }

    private static (List<SoakFigure> Figures, List<string> Breaches) Judge(IReadOnlyList<SmsOutcome> outcomes, OutageLedger ledger, OutagePlan plan, int size, int gathered, int inFlight)
    {
        var accepted = outcomes.Where(outcome => outcome.Receipt is not null).Select(outcome => outcome.To.Value[1..]).ToHashSet(StringComparer.Ordinal);
        var unknown = outcomes.Where(outcome => outcome.Unknown is not null).Select(outcome => outcome.To.Value[1..]).ToHashSet(StringComparer.Ordinal);
        var unanswered = ledger.Unanswered.ToHashSet(StringComparer.Ordinal);
        var all = outcomes.Select(outcome => outcome.To.Value[1..]).ToList();
        var notReached = outcomes.Count(outcome => outcome.IsNotReached);
        var twice = all.Count(number => ledger.TimesTaken(number) > 1);
        var lost = all.Count(number => accepted.Contains(number) && ledger.TimesTaken(number) == 0);
        var hidden = all.Count(number => !accepted.Contains(number) && !unknown.Contains(number) && ledger.TimesTaken(number) > 0);
        var unread = unknown.Count(number => !unanswered.Contains(number));
        var outside = size - ledger.Dropped.Count(unknown.Contains);
        List<SoakFigure> figures =
        [
            new("accepted", accepted.Count),
            new("unknown", unknown.Count),
            new("not reached", notReached),
            new("taken twice", twice),
        ];
        List<string> breaches = [];
        Check(breaches, outcomes.Count == size, $"{outcomes.Count} outcomes of {size} messages");
        Check(breaches, plan.Begun == 3, $"only {plan.Begun} of 3 outages have begun");
        Check(breaches, notReached == 0, $"{notReached} not reached: {outcomes.FirstOrDefault(outcome => outcome.IsNotReached)?.Rejection?.Reason}");
        Check(breaches, twice == 0, $"{twice} numbers got the message twice");
        Check(breaches, lost == 0, $"{lost} receipts of messages that the gateway never took");
        Check(breaches, hidden == 0, $"{hidden} messages that the gateway took are neither accepted nor unknown");
        Check(breaches, unread <= (ledger.Resets * gathered) + inFlight, $"{unread} unknown outcomes of requests that were neither read nor on a connection that was reset");
        Check(breaches, accepted.Count >= Math.Min(LeastAccepted * outside, outside - (Rounds * inFlight)), $"{accepted.Count} accepted of {outside} outside the drops");
        Check(breaches, unknown.Count > 0, "no outcome is unknown, so that no request was dropped");
        return (figures, breaches);
    }

    private static void Check(List<string> breaches, bool isMet, string breach)
    {
        if (!isMet)
            breaches.Add(breach);
    }
}
