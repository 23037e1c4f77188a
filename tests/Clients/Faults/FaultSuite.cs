using System.Collections.Concurrent;
using System.Globalization;
using Xunit.Abstractions;

namespace TemplateSms.Clients.Tests.Faults;

/// <summary>
/// Every message that a faulty gateway gets from the client of a derived class comes out as what was done to it allows, and the callers
/// agree with the gateway's ledger. Set TEMPLATESMS_FAULT_SEED to repeat a run that failed.
/// </summary>
public abstract class FaultSuite(ITestOutputHelper output)
{
    private const int Messages = 20_000;
    private const int InFlight = 64;

    protected abstract FaultAnswers Answers { get; }

    /// <summary>Makes a client that tries once more, with a short wait before, and gives a request the time.</summary>
    protected abstract ISmsClient Client(HttpClient http, Uri address, TimeSpan timeout);

    [Fact]
    public async Task Sends_EveryFault_EndAsItAllowsAndAgreeWithTheLedger()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("TEMPLATESMS_FAULT_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var given)
            ? given
            : Random.Shared.Next();
        output.WriteLine($"Seed {seed}");
        var record = new FaultRecord(new FaultPlan(seed));
        await using var gateway = new FaultyGateway(record, Answers);
        var transport = new FaultyTransport(record, gateway);

        var outcomes = await SendAllAsync(transport);

        var wrong = Enumerable.Range(0, Messages).Select(message => Describe(message, outcomes, record)).Where(problem => problem is not null).ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} messages are wrong.\n{string.Join('\n', wrong.Take(20))}");
        Assert.Equal(0, gateway.Redirected);
        AssertEverythingHappened(outcomes, record);
        await transport.StopAsync();
    }

    private async Task<ConcurrentDictionary<int, Outcome>> SendAllAsync(FaultyTransport transport)
    {
        using var http = new HttpClient(transport, disposeHandler: false);
        var client = Client(http, new Uri("http://localhost/cgi-bin/"), TimeSpan.FromMinutes(10));
        using var ended = client as IDisposable;
        var outcomes = new ConcurrentDictionary<int, Outcome>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = InFlight };
        await Parallel.ForEachAsync(Enumerable.Range(0, Messages), options, async (message, _) =>
        {
            var tracker = FaultRecord.TrackerOf(message);
            FaultyTransport.Tracker.Value = tracker;
            outcomes[message] = await SendAsync(client, tracker, transport.CallerOf(tracker));
        });
        return outcomes;
    }

    private static async Task<Outcome> SendAsync(ISmsClient client, string tracker, CancellationToken caller)
    {
        try
        {
            await client.SendAsync(SmsContent.Create(TestMessage.Words, tracker: tracker).To(TestMessage.Number), cancellationToken: caller);
            return Outcome.Accepted;
        }
        catch (SmsRejectedException)
        {
            return Outcome.Rejected;
        }
        catch (SmsTransportException)
        {
            return Outcome.NotReached;
        }
        catch (SmsOutcomeUnknownException)
        {
            return Outcome.Unknown;
        }
        catch (Exception e) when (e is not SmsException)
        {
            return Outcome.Unexpected;
        }
    }

    /// <summary>What is wrong with a message, or null.</summary>
    private static string? Describe(int message, ConcurrentDictionary<int, Outcome> outcomes, FaultRecord record)
    {
        var tracker = FaultRecord.TrackerOf(message);
        var faults = record.InjectedInto(tracker).ToArray();
        var outcome = outcomes[message];
        var taken = record.TimesTaken(tracker);
        var problem = true switch
        {
            _ when faults.Length == 0 => "was never attempted",
            _ when faults[..^1].Any(fault => FaultPlan.Allowed(fault) is not Outcome.NotReached) => "was sent again though it had left",
            _ when outcome != FaultPlan.Allowed(faults[^1]) => $"should be {FaultPlan.Allowed(faults[^1])}",
            _ when taken > 1 => "was taken twice",
            _ when outcome is Outcome.Accepted && taken == 0 => "was accepted and is not in the ledger",
            _ when outcome is Outcome.Rejected or Outcome.NotReached && taken > 0 => "is in the ledger",
            _ => null,
        };
        return problem is null ? null : $"{tracker} {problem}: {outcome} after {string.Join(", ", faults)}; taken {taken} times";
    }

    /// <summary>A run in which a fault did not occur would show nothing about it.</summary>
    private static void AssertEverythingHappened(ConcurrentDictionary<int, Outcome> outcomes, FaultRecord record)
    {
        var faults = Enumerable.Range(0, Messages).SelectMany(message => record.InjectedInto(FaultRecord.TrackerOf(message))).ToHashSet();
        Assert.Empty(Enum.GetValues<Fault>().Except(faults));
        Assert.Empty(Enum.GetValues<Outcome>().Except(outcomes.Values).Except([Outcome.Unexpected]));
        Assert.Contains(outcomes, outcome => outcome.Value is Outcome.Accepted && record.InjectedInto(FaultRecord.TrackerOf(outcome.Key)).Count > 1);
        Assert.Contains(outcomes, outcome => outcome.Value is Outcome.Unknown && record.TimesTaken(FaultRecord.TrackerOf(outcome.Key)) == 1);
    }
}
