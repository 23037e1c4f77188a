using System.Globalization;
using TemplateSms.Testing;

namespace TemplateSms.Tests.Sending;

/// <summary>Many messages through any client, with their outcomes as they come.</summary>
public sealed class SmsClientExtensionsTests
{
    private readonly List<SmsProgress> _told = [];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(125)]
    [InlineData(126)]
    [InlineData(1000)]
    public async Task SendMany_Outcomes_AreOneForEachInOrder(int count)
    {
        var client = new FakeSmsClient().Reject(11, when: message => message.To == Number(7)).Accept();

        var outcomes = await ListAsync(client.SendManyAsync(Messages(count)));

        Assert.Equal(Enumerable.Range(0, count), outcomes.Select(outcome => outcome.Position));
        Assert.Equal(Enumerable.Range(0, count).Select(Number), outcomes.Select(outcome => outcome.To));
        Assert.All(outcomes, outcome => Assert.Equal(outcome.To == Number(7), outcome.Rejection is { Code: 11 }));
        Assert.Equal(Enumerable.Range(0, count).Select(Number), client.Attempts.Select(attempt => attempt.To));
    }

    [Fact]
    public async Task SendMany_PartThatFailsAsAWhole_DoesNotEndTheLoop()
    {
        var calls = 0;
        var client = new StubClient(messages => ++calls switch
        {
            1 => throw new SmsTransportException("No route."),
            2 => throw new SmsOutcomeUnknownException("No answer."),
            3 => throw new SmsRejectedException(null, 3, "credentials"),
            _ => Accepted(messages),
        });

        var outcomes = await ListAsync(client.SendManyAsync(Messages(2000), progress: Progress()));

        Assert.Equal(2000, outcomes.Count);
        Assert.Equal(["down", "lost", "refused", "accepted"], outcomes.Select(EndOf).Distinct());
        var end = _told[^1];
        Assert.Equal((2000, 2000), (end.Settled, end.Total));
        Assert.Equal(outcomes.GroupBy(EndOf).ToDictionary(group => group.Key, group => group.Count()), new Dictionary<string, int>
        {
            ["down"] = end.NotReached,
            ["lost"] = end.Unknown,
            ["refused"] = end.Refused,
            ["accepted"] = end.Accepted,
        });
    }

    [Fact]
    public async Task SendMany_LoopThatIsLeft_SendsNothingMoreAndHasToldOfWhatWasSent()
    {
        var read = 0;
        var client = new FakeSmsClient().Accept();
        var seen = new List<SmsOutcome>();

        await foreach (var outcome in client.SendManyAsync(Messages(10_000, () => read++), progress: Progress()))
        {
            seen.Add(outcome);
            if (seen.Count == 3)
                break;
        }

        Assert.Equal(read, client.Attempts.Count);
        Assert.InRange(read, 3, 1000);
        Assert.Equal(client.Attempts.Select(attempt => attempt.To), _told.SelectMany(told => told.Latest).Select(outcome => outcome.To));
        Assert.Null(_told[^1].Total);
    }

    [Fact]
    public async Task SendMany_EqualMessages_AreAllSent()
    {
        var client = new FakeSmsClient().Accept();
        var message = SmsContent.Create("Hi").To(Number(1));

        var outcomes = await ListAsync(client.SendManyAsync([message, message, message]));

        Assert.Equal((3, 3), (client.Sent.Count, outcomes.Count));
    }

    [Fact]
    public async Task SendMany_NullInTheMiddle_ThrowsNamingItsPlaceAndSendsNothingOfItsPart()
    {
        var client = new FakeSmsClient().Accept();
        SmsMessage?[] messages = [.. Messages(300)];
        messages[200] = null;
        var outcomes = new List<SmsOutcome>();

        var error = await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            await foreach (var outcome in client.SendManyAsync(messages!))
                outcomes.Add(outcome);
        });

        Assert.Contains("200", error.Message, StringComparison.Ordinal);
        Assert.Equal(client.Sent.Count, outcomes.Count);
        Assert.InRange(outcomes.Count, 1, 200);
    }

    [Fact]
    public async Task SendMany_BadTrackerOfTheOptions_ThrowsBeforeAnythingIsSent()
    {
        var client = new FakeSmsClient().Accept();

        await Assert.ThrowsAsync<SmsTemplateException>(
            () => ListAsync(client.SendManyAsync(Messages(3), new SmsSendOptions { Tracker = "no tracker" })));

        Assert.Empty(client.Attempts);
    }

    [Fact]
    public async Task SendMany_Cancelled_KeepsTheOutcomesBefore()
    {
        using var cancellation = new CancellationTokenSource();
        var client = new FakeSmsClient().Accept();
        var outcomes = new List<SmsOutcome>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in client.SendManyAsync(Messages(1000)).WithCancellation(cancellation.Token))
            {
                outcomes.Add(outcome);
                await cancellation.CancelAsync();
            }
        });

        Assert.Equal(client.Sent.Count, outcomes.Count);
        Assert.InRange(outcomes.Count, 1, 999);
    }

    [Fact]
    public async Task SendMany_ProgressThatThrows_CostsNoOutcome()
    {
        var client = new FakeSmsClient().Accept();
        var outcomes = new List<SmsOutcome>();

        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var outcome in client.SendManyAsync(Messages(1000), progress: new Teller(_ => throw new InvalidOperationException("No screen."))))
                outcomes.Add(outcome);
        });

        Assert.Equal(client.Sent.Count, outcomes.Count);
    }

    [Fact]
    public async Task SendMany_PrintedOutcomes_KeepNumbersAndTextsToThemselves()
    {
        var outcome = Assert.Single(await ListAsync(new FakeSmsClient().Accept().SendManyAsync([SmsContent.Create("hidden words").To(Number(1))])));

        Assert.DoesNotContain("hidden words", outcome.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Number(1).Value, outcome.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SendMany_NoClientOrMessages_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => { ((ISmsClient)null!).SendManyAsync([]); });
        Assert.Throws<ArgumentNullException>(() => { new FakeSmsClient().SendManyAsync(null!); });
    }

    private static PhoneNumber Number(int place) => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+336801{place:00000}"));

    private static IEnumerable<SmsMessage> Messages(int count) => [.. Messages(count, () => { })];

    private static IEnumerable<SmsMessage> Messages(int count, Action read)
    {
        var content = SmsContent.Create("Hi");
        for (var place = 0; place < count; place++)
        {
            read();
            yield return content.To(Number(place));
        }
    }

    private static string EndOf(SmsOutcome outcome) => outcome switch
    {
        { Receipt: not null } => "accepted",
        { Unknown: not null } => "lost",
        { IsNotReached: true } => "down",
        _ => "refused",
    };

    private static SmsBatchReceipt Accepted(IReadOnlyCollection<SmsMessage> messages) => SmsBatchReceipt.Of(messages.Select((message, place) =>
        SmsOutcome.Of(new SmsReceipt { To = message.To, Position = place, Status = SmsStatus.Accepted, Content = message.Content })));

    private static async Task<List<SmsOutcome>> ListAsync(IAsyncEnumerable<SmsOutcome> outcomes)
    {
        var list = new List<SmsOutcome>();
        await foreach (var outcome in outcomes)
            list.Add(outcome);
        return list;
    }

    private Teller Progress() => new(_told.Add);

    private sealed class Teller(Action<SmsProgress> tell) : IProgress<SmsProgress>
    {
        public void Report(SmsProgress value) => tell(value);
    }

    private sealed class StubClient(Func<IReadOnlyCollection<SmsMessage>, SmsBatchReceipt> send) : ISmsClient
    {
        public Task<SmsReceipt> SendAsync(SmsMessage message, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<SmsBatchReceipt> SendAsync(
            SmsContent content, IReadOnlyCollection<PhoneNumber> to, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task<SmsBatchReceipt> SendAsync(
            IReadOnlyCollection<SmsMessage> messages, SmsSendOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(send(messages));
    }
}
