using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

public sealed class RetryTests
{
    private static readonly HttpRequestException _notReached = new(HttpRequestError.ConnectionError);

    private readonly FakeTimeProvider _clock = new();
    private int _attempts;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task NotReached_ThenReached_IsAccepted(int failures)
    {
        var receipt = await Client(attempt => attempt <= failures ? throw _notReached : Answer(0)).SendAsync(TestMessage.Message);

        Assert.Equal((SmsStatus.Accepted, failures + 1), (receipt.Status, _attempts));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 4)]
    public async Task NotReached_EveryTime_IsTransportAfterTheRetries(int maxRetries, int attempts)
    {
        var client = Client(_ => throw _notReached, account => account.MaxRetries = maxRetries);

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(attempts, _attempts);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Unknown_ByDefault_IsNotRetried()
    {
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Client(_ => NoAnswer()).SendAsync(TestMessage.Message));

        Assert.Equal(1, _attempts);
    }

    [Fact]
    public async Task Unknown_OptedIn_IsRetried()
    {
        var receipt = await Client(attempt => attempt == 1 ? NoAnswer() : Answer(0), OptIn).SendAsync(TestMessage.Message);

        Assert.Equal((SmsStatus.Accepted, 2), (receipt.Status, _attempts));
    }

    [Fact]
    public async Task Unknown_OptedInThenNotReached_StaysUnknown()
    {
        var client = Client(attempt => attempt == 1 ? NoAnswer() : throw _notReached, OptIn);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message));

        Assert.IsType<SmsTransportException>(error.InnerException);
        Assert.Equal(4, _attempts);
    }

    [Fact]
    public async Task Unknown_OptedInThenRefused_StaysUnknown()
    {
        var client = Client(attempt => attempt == 1 ? NoAnswer() : Answer(11), OptIn);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(11, Assert.IsType<SmsRejectedException>(error.InnerException).Code);
    }

    [Fact]
    public async Task Refused_ByTheGateway_IsNotRetried()
    {
        await Assert.ThrowsAsync<SmsRejectedException>(() => Client(_ => Answer(11), OptIn).SendAsync(TestMessage.Message));

        Assert.Equal(1, _attempts);
    }

    [Fact]
    public async Task Time_PassesBetweenTwoAttempts_IsTransportWithTheLastFailure()
    {
        var client = Client(_ => throw _notReached, SlowRetries, _clock);

        var send = client.SendAsync(TestMessage.Message);
        _clock.Advance(TimeSpan.FromSeconds(30));

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => send);
        Assert.IsType<SmsTransportException>(error.InnerException);
        Assert.Equal(1, _attempts);
    }

    [Fact]
    public async Task Cancelled_BetweenTwoAttempts_IsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client(_ => throw _notReached, SlowRetries, _clock);

        var send = client.SendAsync(TestMessage.Message, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => send);
        Assert.Equal(cancellation.Token, error.CancellationToken);
    }

    [Fact]
    public async Task Cancelled_AfterAnAttemptLeft_IsUnknown()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Client(
            _ => NoAnswer(),
            account =>
            {
                OptIn(account);
                SlowRetries(account);
            },
            _clock);

        var send = client.SendAsync(TestMessage.Message, cancellationToken: cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => send);
    }

    [Fact]
    public async Task HandlerOfTheCaller_FailsAfterAnAttemptLeft_IsUnknown()
    {
        var client = Client(attempt => attempt == 1 ? NoAnswer() : throw new InvalidOperationException("A fault of the handler."), OptIn);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => client.SendAsync(TestMessage.Message));

        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Equal(2, _attempts);
    }

    [Fact]
    public async Task Budget_ManyRetries_PausesThem()
    {
        // One in three fails, so that the circuit stays closed.
        var client = Client(_ => _attempts % 3 == 0 ? throw _notReached : Answer(0), account => account.MaxRetries = 1);
        var failed = 0;
        for (var i = 0; i < 2000; i++)
        {
            try
            {
                await client.SendAsync(TestMessage.Message);
            }
            catch (SmsTransportException)
            {
                failed++;
            }
        }

        // A hundred to start with, and a tenth of the requests.
        Assert.InRange(_attempts - 2000, 300, 340);
        Assert.True(failed > 300);
    }

    [Fact]
    public async Task Circuit_MostRequestsFail_LeavesTheGatewayAloneForSomeSeconds()
    {
        var isDown = true;
        var client = Client(_ => isDown ? throw _notReached : Answer(0), account => account.MaxRetries = 0, _clock);
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));
        isDown = false;

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));

        Assert.Contains("the circuit is open", error.Message, StringComparison.Ordinal);
        Assert.Equal(20, _attempts);
        _clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(TestMessage.Message)).Status);
        Assert.Equal(SmsStatus.Accepted, (await client.SendAsync(TestMessage.Message)).Status);
    }

    [Fact]
    public async Task Circuit_AfterManySends_CountsFromTheFirstFailure()
    {
        var isDown = false;
        var client = Client(_ => isDown ? throw _notReached : Answer(0), account => account.MaxRetries = 0, _clock);
        for (var i = 0; i < 100; i++)
            await client.SendAsync(TestMessage.Message);
        isDown = true;
        for (var i = 0; i < 20; i++)
            await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(120, _attempts);
    }

    [Fact]
    public async Task Circuit_FewerThanHalfFailFromTheFirst_StaysClosed()
    {
        var failures = 0;
        var client = Client(_ => _attempts % 3 == 1 ? throw _notReached : Answer(0), account => account.MaxRetries = 0, _clock);
        for (var i = 0; i < 300; i++)
        {
            // More than the window passes now and then, after which the count begins again.
            _clock.Advance(TimeSpan.FromSeconds(i % 60 == 59 ? 40 : 0.1));
            failures += await client.SendAsync(TestMessage.Message).ContinueWith(send => send.IsFaulted ? 1 : 0, TaskScheduler.Default);
        }

        Assert.Equal((100, 300), (failures, _attempts));
    }

    [Fact]
    public async Task Circuit_MostNumbersRefused_StaysClosed()
    {
        var client = Client(_ => Answer(11), clock: _clock);

        for (var i = 0; i < 50; i++)
            await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(TestMessage.Message));

        Assert.Equal(50, _attempts);
    }

    private static void OptIn(StubOptions account) => account.RetryUnknownOutcomes = true;

    private static void SlowRetries(StubOptions account) => account.RetryDelay = TimeSpan.FromMinutes(1);

    private static HttpResponseMessage Answer(int code) => StubClient.Answer(code.ToString(CultureInfo.InvariantCulture));

    private static HttpResponseMessage NoAnswer() => StubClient.NoAnswer();

    private SmsEngine<StubProtocol> Client(Func<int, HttpResponseMessage> answer, Action<StubOptions>? change = null, TimeProvider? clock = null) =>
        StubClient.Of((_, _) => Task.FromResult(answer(++_attempts)), change, clock);
}
