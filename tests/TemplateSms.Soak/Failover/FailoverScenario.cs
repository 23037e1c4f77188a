using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using TemplateSms.Sending;
using TemplateSms.Soak.Running;

namespace TemplateSms.Soak.Failover;

/// <summary>
/// Sends through two gateways that fail in every way: nothing goes on after an unknown outcome or a refusal, nothing is sent twice, and
/// what goes on is counted.
/// </summary>
internal sealed class FailoverScenario : IScenario
{
    private const string Counter = "templatesms.client.failed_over.messages";

    public string Name => "failover";

    public string Summary => "Only what no gateway can have taken goes on to the next. Size: messages.";

    public int FullSize => 20_000;

    public int SmallSize => 2_000;

    public SoakOutcome Run(int size, int seed, TextWriter output)
    {
        var figures = new List<SoakFigure>();
        var breaches = 0;
        foreach (var (first, then) in new[] { (FailoverGateway.Isendpro, FailoverGateway.Twilio), (FailoverGateway.Twilio, FailoverGateway.Isendpro) })
        {
            var found = RunAsync(first, then, size, seed).GetAwaiter().GetResult();
            figures.AddRange(found.Figures.Select(figure => figure with { Name = $"{first.Id}, then {then.Id}: {figure.Name}" }));
            foreach (var breach in found.Breaches.Take(20))
                output.WriteLine($"BREACH {first.Id}, then {then.Id}: {breach}");
            breaches += found.Breaches.Count;
        }

        return new SoakOutcome(breaches, figures);
    }

    private static async Task<(List<SoakFigure> Figures, List<string> Breaches)> RunAsync(FailoverGateway first, FailoverGateway then, int size, int seed)
    {
        var random = new Random(seed);
        var faults = Enum.GetValues<FailoverFault>();
        var plan = Enumerable.Range(0, size).ToDictionary(NumberAt, _ => (First: Pick(), Then: Pick()), StringComparer.Ordinal);
        using var firstTransport = new FaultyGatewayHandler(first, number => plan[number].First);
        using var thenTransport = new FaultyGatewayHandler(then, number => plan[number].Then);
        var client = new SmsFailoverClient(first.Client(firstTransport), then.Client(thenTransport));
        var ends = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var counted = 0L;
        using var listener = Listen((status, messages) => Interlocked.Add(ref counted, status == 401 ? messages : 0));
        var content = SmsContent.Create("Your code is 4711.");
        await Parallel.ForEachAsync(plan.Keys, new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, _) => ends[number] = await SendAsync(client, content, number));

        List<string> breaches = [];
        var goneOnForTheKey = 0;
        foreach (var (number, fault) in plan)
        {
            var moved = thenTransport.TimesAsked(number) > 0;
            if (firstTransport.TimesAsked(number) > 0 && fault.First is FailoverFault.KeyRefused && first.KnowsWhatIsNotTaken)
                goneOnForTheKey++;
            breaches.AddRange(Breaches(first, firstTransport, thenTransport, number, fault, ends[number], moved));
        }

        if (counted != goneOnForTheKey)
            breaches.Add($"{counted} messages were counted as gone on after a 401, of {goneOnForTheKey}");
        var asked = plan.Keys.Count(number => thenTransport.TimesAsked(number) > 0);
        if (asked < size / 100)
            breaches.Add($"only {asked} messages were asked of the second gateway, which shows nothing");
        List<SoakFigure> figures =
        [
            .. ends.Values.GroupBy(end => end).OrderBy(end => end.Key, StringComparer.Ordinal).Select(end => new SoakFigure(end.Key, end.Count())),
            new("asked of the second", asked),
            new("gone on after a 401, counted", counted),
        ];
        return (figures, breaches);

        // Few enough faults for the circuits to stay closed.
        FailoverFault Pick() => random.Next(5) < 4 ? FailoverFault.Accepts : faults[random.Next(faults.Length)];
    }

    private static IEnumerable<string> Breaches(
        FailoverGateway first, FaultyGatewayHandler firstTransport, FaultyGatewayHandler thenTransport, string number, (FailoverFault First, FailoverFault Then) fault, string end, bool moved)
    {
        var wasAsked = firstTransport.TimesAsked(number) > 0;
        var taken = firstTransport.TimesTaken(number) + thenTransport.TimesTaken(number);
        var isFree = fault.First is FailoverFault.NotReached
            || (first.KnowsWhatIsNotTaken && fault.First is FailoverFault.KeyRefused or FailoverFault.TooMany);
        if (taken > 1)
            yield return $"{number} was taken {taken} times ({fault})";
        if (firstTransport.TimesAsked(number) > 1 && !isFree)
            yield return $"{number} was asked of the first gateway again ({fault})";
        if (moved && wasAsked && !isFree)
            yield return $"{number} went on after {fault.First}";
        if (end == "accepted" && taken == 0)
            yield return $"{number} is accepted and was never taken ({fault})";
        if (taken > 0 && end is not ("accepted" or "unknown"))
            yield return $"{number} was taken and ended {end} ({fault})";
        if (end == "refused" && wasAsked && fault.First is FailoverFault.OptedOut && moved)
            yield return $"{number} has opted out and was asked of both";
    }

    private static async Task<string> SendAsync(SmsFailoverClient client, SmsContent content, string number)
    {
        FaultyGatewayHandler.Announce(number);
        try
        {
            await client.SendAsync(content.To(PhoneNumber.Parse(number)));
            return "accepted";
        }
        catch (SmsRejectedException)
        {
            return "refused";
        }
        catch (SmsOutcomeUnknownException)
        {
            return "unknown";
        }
        catch (SmsTransportException)
        {
            return "not reached";
        }
    }

    private static MeterListener Listen(Action<int?, long> count)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == Counter)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, messages, tags, _) =>
        {
            int? status = null;
            foreach (var tag in tags)
                status = tag.Key == "http.response.status_code" ? tag.Value as int? : status;
            count(status, messages);
        });
        listener.Start();
        return listener;
    }

    private static string NumberAt(int place) => string.Create(CultureInfo.InvariantCulture, $"+336{place:00000000}");
}
