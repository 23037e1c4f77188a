using System.Globalization;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>Messages to many: how they are divided into requests, and what becomes of each.</summary>
public sealed class BatchTests
{
    private int _requests;

    [Fact]
    public async Task Batch_MoreThanOneRequestTakes_IsDividedAndKeepsPositions()
    {
        var engine = Engine(sizes: 2, (_, to) => string.Join(',', Enumerable.Repeat("0", to)));

        var receipt = await engine.SendAsync(TestMessage.Content, Numbers(5));

        Assert.Equal(3, _requests);
        Assert.Equal([0, 1, 2, 3, 4], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal(Numbers(5), receipt.Accepted.Select(accepted => accepted.To));
    }

    [Fact]
    public async Task Batch_SomeRefused_TellsEachApart()
    {
        var receipt = await Engine(sizes: 10, (_, _) => "0,21,0").SendAsync(TestMessage.Content, Numbers(3));

        Assert.Equal([0, 2], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal((1, 21), (Assert.Single(receipt.Rejected).Position, receipt.Rejected[0].Code));
    }

    [Fact]
    public async Task Batch_OfAGatewayForOneEach_RefusesOnlyTheRecipient()
    {
        var receipt = await Engine(sizes: 1, (request, _) => request == 1 ? "21" : "0").SendAsync(TestMessage.Content, Numbers(3));

        Assert.Equal(0, Assert.Single(receipt.Rejected).Position);
        Assert.Equal([1, 2], receipt.Accepted.Select(accepted => accepted.Position));
    }

    [Fact]
    public async Task Batch_OfAGatewayForOneEach_IsSentSideBySideWithinTheLimit()
    {
        const int places = 4;
        var inFlight = 0;
        var most = 0;
        var full = new TaskCompletionSource();
        var engine = StubClient.Of(
            async (_, _) =>
            {
                if (Interlocked.Increment(ref _requests) == 1)
                    return StubClient.Answer("0");
                var now = Interlocked.Increment(ref inFlight);
                lock (full)
                    most = Math.Max(most, now);
                if (now == places)
                    full.TrySetResult();
                await full.Task;
                Interlocked.Decrement(ref inFlight);
                return StubClient.Answer("0");
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxConcurrentRequests = places;
            });

        var receipt = await engine.SendAsync(TestMessage.Content, Numbers(20));

        Assert.Equal((20, places), (receipt.Accepted.Count, most));
    }

    [Fact]
    public async Task Batch_FirstRequestNotReached_MakesNoOther()
    {
        var engine = StubClient.Of(
            (_, _) =>
            {
                _requests++;
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            },
            account =>
            {
                account.MaxRecipients = 1;
                account.MaxRetries = 0;
            });

        await Assert.ThrowsAsync<SmsTransportException>(() => engine.SendAsync(TestMessage.Content, Numbers(3)));

        Assert.Equal(1, _requests);
    }

    [Fact]
    public async Task Batch_TextThatThePlanRefuses_IsRejectedAndTheOthersAreSent()
    {
        SmsMessage[] messages = [SmsContent.Create("Привет", SmsEncoding.Ucs2).To(TestMessage.Number), TestMessage.Message];

        var receipt = await Engine(sizes: 10, (_, _) => "0").SendAsync(messages);

        Assert.Equal(1, Assert.Single(receipt.Accepted).Position);
        Assert.Equal(StubProtocol.NoUcs2, Assert.Single(receipt.Rejected).Reason);
    }

    [Fact]
    public async Task Batch_OfNobody_MakesNoRequest()
    {
        var receipt = await Engine(sizes: 10, (_, _) => "0").SendAsync(TestMessage.Content, []);

        Assert.True(receipt.AllAccepted);
        Assert.Equal(0, _requests);
    }

    private SmsEngine<StubProtocol> Engine(int sizes, Func<int, int, string> answer) => StubClient.Of(
        async (request, cancellationToken) =>
        {
            var body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return StubClient.Answer(answer(Interlocked.Increment(ref _requests), body.Split("3368001").Length - 1));
        },
        account => account.MaxRecipients = sizes);

    private static PhoneNumber[] Numbers(int count) =>
        [.. Enumerable.Range(0, count).Select(i => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+3368001{i:0000}")))];
}
