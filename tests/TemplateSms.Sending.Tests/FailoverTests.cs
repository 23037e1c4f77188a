using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Testing;

namespace TemplateSms.Sending.Tests;

/// <summary>Two gateways: what goes on to the second, and what never does.</summary>
public sealed class FailoverTests
{
    private readonly RecordingLoggerProvider _log = new();
    private readonly FakeSmsClient _then = new FakeSmsClient { Rules = GatewayRules.Any with { Id = "other" } }.Accept();
    private int _requests;

    [Fact]
    public async Task Send_Accepted_AsksTheFirstOnly()
    {
        var receipt = await Failover(_ => StubClient.Answer("0")).SendAsync(TestMessage.Message);

        Assert.Equal("stub", receipt.Gateway);
        Assert.Empty(_then.Attempts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task Send_NotReachedOrNotTaken_GoesOn(int status)
    {
        await Failover(_ => Answer(status)).SendAsync(TestMessage.Message);

        Assert.Single(_then.Sent);
    }

    [Theory]
    [InlineData(401, LogLevel.Error)]
    [InlineData(403, LogLevel.Error)]
    [InlineData(429, LogLevel.Warning)]
    [InlineData(0, LogLevel.Warning)]
    public async Task Send_GoesOn_IsLogged(int status, LogLevel level)
    {
        await Failover(_ => Answer(status)).SendAsync(TestMessage.Message);

        var line = Assert.Single(_log.Lines, line => line.Text.Contains("go on to other", StringComparison.Ordinal));
        Assert.Equal(level, line.Level);
        Assert.DoesNotContain(TestMessage.Words, line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestMessage.Key, line.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_Refused_IsFinal()
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Failover(_ => StubClient.Answer("11")).SendAsync(TestMessage.Message));

        Assert.Equal(11, error.Code);
        Assert.Empty(_then.Attempts);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Send_Unknown_IsFinal(int status)
    {
        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => Failover(_ => Answer(status)).SendAsync(TestMessage.Message));

        Assert.Empty(_then.Attempts);
    }

    [Fact]
    public async Task Send_NeitherReached_IsTransport()
    {
        var then = new FakeSmsClient { Rules = GatewayRules.Any }.Fail(new SmsTransportException("No route either."));

        await Assert.ThrowsAsync<SmsTransportException>(() => new SmsFailoverClient(Engine(_ => Answer(0)), then).SendAsync(TestMessage.Message));
    }

    [Fact]
    public async Task SendMany_EachGoesItsOwnWay()
    {
        var to = Enumerable.Range(0, 6).Select(i => PhoneNumber.Parse($"+3368001020{i}")).ToArray();
        var client = Failover(first => Array.IndexOf(to, first) switch
        {
            0 => StubClient.Answer("0"),
            1 => StubClient.Answer("11"),
            2 => Answer(0),
            3 => Answer(500),
            4 => Answer(401),
            _ => StubClient.Answer("0"),
        });

        var receipt = await client.SendAsync(TestMessage.Content, [.. to, to[2]]);

        Assert.Equal([to[2], to[4]], _then.Sent.Select(sent => sent.To).Order(Comparer<PhoneNumber>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))));
        Assert.Equal([0, 2, 4, 5, 6], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal(2, receipt.Accepted[^1].SameAs);
        Assert.Equal((1, 3), (Assert.Single(receipt.Rejected).Position, Assert.Single(receipt.Unknown).Position));
    }

    [Fact]
    public async Task SendMany_SecondThrowsSomethingElse_KeepsWhatTheFirstAccepted()
    {
        var then = new FakeSmsClient { Rules = GatewayRules.Any }.Fail(new ObjectDisposedException("client"));
        var other = PhoneNumber.Parse("+33680010299");
        var client = new SmsFailoverClient(Engine(first => first == TestMessage.Number ? StubClient.Answer("0") : Answer(0)), then);

        var receipt = await client.SendAsync(TestMessage.Content, [TestMessage.Number, other]);

        Assert.Equal((0, 1), (Assert.Single(receipt.Accepted).Position, Assert.Single(receipt.Rejected).Position));
        Assert.True(receipt.Rejected[0].NotReached);
    }

    [Fact]
    public async Task SendMany_FirstEndsUnknown_IsNotAskedOfTheSecond()
    {
        var rules = GatewayRules.Any with { WithoutUcs2 = GatewayDestinations.Of("anyone", [""]) };
        var first = new FakeSmsClient { Rules = rules }.Fail(new SmsOutcomeUnknownException("No answer."));
        var refused = SmsContent.Create("Привет", SmsEncoding.Ucs2).To(TestMessage.Abroad);

        var receipt = await new SmsFailoverClient(first, _then).SendAsync([refused, TestMessage.Message]);

        Assert.Equal((0, 1), (Assert.Single(receipt.Rejected).Position, Assert.Single(receipt.Unknown).Position));
        Assert.Empty(_then.Attempts);
    }

    [Fact]
    public async Task SendMany_CancelledMeanwhile_IsNotAskedOfTheSecond()
    {
        using var cancellation = new CancellationTokenSource();
        var client = Failover(_ =>
        {
            cancellation.Cancel();
            return Answer(0);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync([TestMessage.Message], cancellationToken: cancellation.Token));

        Assert.Empty(_then.Attempts);
    }

    [Fact]
    public async Task SendMany_AllRefusedAsAWhole_Throws()
    {
        await Assert.ThrowsAsync<SmsRejectedException>(() => Failover(_ => StubClient.Refused(3)).SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad]));

        Assert.Empty(_then.Attempts);
    }

    [Fact]
    public async Task Send_FormThatTheSecondDoesNotTake_IsRefusedBeforeTheFirstIsAsked()
    {
        var then = new FakeSmsClient { Rules = GatewayRules.Any with { Id = "other", MostCharacters = 3 } }.Accept();
        var client = new SmsFailoverClient(Engine(_ => StubClient.Answer("0")), then);

        await Assert.ThrowsAsync<SmsTemplateException>(() => client.SendAsync(TestMessage.Message));
        var receipt = await client.SendAsync([TestMessage.Message, SmsContent.Create("Hi").To(TestMessage.Number)]);

        Assert.Equal((0, 1), (Assert.Single(receipt.Rejected).Position, Assert.Single(receipt.Accepted).Position));
        Assert.Equal(1, _requests);
    }

    [Fact]
    public void Failover_OfNobodyElse_IsRefused()
    {
        var first = Engine(_ => StubClient.Answer("0"));

        Assert.Throws<ArgumentException>(() => new SmsFailoverClient(first, first));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddSmsFailover("a", "a"));
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddSingleton<ISmsClient>(first).AddSmsFailover("a", "b"));
    }

    [Fact]
    public async Task Failover_Registered_IsTheClient()
    {
        var services = new ServiceCollection();
        services.AddKeyedSingleton<ISmsClient>("first", Engine(_ => Answer(0)));
        services.AddKeyedSingleton<ISmsClient>("then", _then);
        services.AddSmsFailover("first", "then");
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ISmsClient>().SendAsync(TestMessage.Message);

        Assert.Single(_then.Sent);
    }

    private static HttpResponseMessage Answer(int status) =>
        status == 0 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : new HttpResponseMessage((HttpStatusCode)status);

    private SmsFailoverClient Failover(Func<PhoneNumber, HttpResponseMessage> answer)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        return new SmsFailoverClient(Engine(answer), _then, factory.CreateLogger<SmsFailoverClient>());
    }

    private SmsEngine<StubProtocol> Engine(Func<PhoneNumber, HttpResponseMessage> answer) => StubClient.Of(
        (request, _) =>
        {
            Interlocked.Increment(ref _requests);
            return Task.FromResult(answer(PhoneNumber.Parse(request.Headers.GetValues(StubProtocol.FirstHeader).Single())));
        },
        account =>
        {
            account.Rules = account.Rules with { NotTaken = GatewayStatuses.Of(401, 403, 404, 429) };
            account.MaxRecipients = 1;
            account.MaxRetries = 0;
        });
}
