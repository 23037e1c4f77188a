using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests;
using TemplateSms.Sending.Tests.Stub;
using TemplateSms.Testing;

namespace TemplateSms.Sending.Tests.Failover;

/// <summary>The log and the measurements of messages that go on to a second gateway.</summary>
public sealed class FailoverReportTests : IDisposable
{
    private readonly string _then = $"then-{Guid.NewGuid():N}";
    private readonly RecordingLoggerProvider _log = new();
    private readonly MeterListener _meters = new();
    private readonly ConcurrentQueue<(long Messages, string Tags)> _measured = new();

    public FailoverReportTests()
    {
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == "templatesms.client.failed_over.messages")
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<long>((_, value, tags, _) =>
        {
            var all = tags.ToArray();
            if (all.Contains(new("templatesms.next.system", _then)))
                _measured.Enqueue((value, string.Join(' ', all.Select(tag => $"{tag.Key}={tag.Value}"))));
        });
        _meters.Start();
    }

    public void Dispose() => _meters.Dispose();

    [Theory]
    [InlineData(0, "", "1 messages that stub did not take go on to {0}: The gateway was not reached: no connection was made.")]
    [InlineData(429, " http.response.status_code=429", "1 messages that stub did not take go on to {0}: The gateway has not taken the request (HTTP 429).")]
    [InlineData(401, " http.response.status_code=401", "stub refuses the account's key (HTTP 401): 1 messages go on to {0}: The gateway has not taken the request (HTTP 401).")]
    [InlineData(403, " http.response.status_code=403", "stub refuses the account's key (HTTP 403): 1 messages go on to {0}: The gateway has not taken the request (HTTP 403).")]
    public async Task Send_GoesOn_IsCountedAndLoggedWithItsStatus(int status, string tag, string line)
    {
        await Failover(_ => status).SendAsync(TestMessage.Message);

        Assert.Equal([(1, $"messaging.system=stub templatesms.next.system={_then}{tag}")], _measured);
        Assert.Equal([string.Format(System.Globalization.CultureInfo.InvariantCulture, line, _then)], Lines());
    }

    [Fact]
    public async Task SendMany_GoesOn_IsCountedByStatus()
    {
        var numbers = StubClient.Numbers(5);

        var receipt = await Failover(number => Array.IndexOf(numbers, number) switch { 0 or 3 => 429, 1 => 404, _ => 200 }).SendAsync(TestMessage.Content, numbers);

        Assert.True(receipt.AllAccepted);
        Assert.Equal([null, null, "stub", null, "stub"], receipt.Accepted.Select(accepted => accepted.Gateway));
        Assert.Equal([(2, $"messaging.system=stub templatesms.next.system={_then} http.response.status_code=429"), (1, $"messaging.system=stub templatesms.next.system={_then} http.response.status_code=404")], _measured);
        Assert.Equal(
            [$"2 messages that stub did not take go on to {_then}: The gateway has not taken the request (HTTP 429).", $"1 messages that stub did not take go on to {_then}: The gateway has not taken the request (HTTP 404)."], Lines());
    }

    [Fact]
    public async Task SendMany_NumberTwice_GetsTheMessageOnceAndItsOutcomeTwice()
    {
        var numbers = StubClient.Numbers(2);

        var receipt = await Failover(_ => 429).SendAsync(TestMessage.Content, [numbers[0], numbers[1], numbers[0]]);

        Assert.Equal([0, 1, 2], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal([(2, $"messaging.system=stub templatesms.next.system={_then} http.response.status_code=429")], _measured);
    }

    [Fact]
    public async Task Send_AcceptedByTheFirst_IsNotReported()
    {
        await Failover(_ => 200).SendAsync(TestMessage.Message);

        Assert.Empty(_measured);
        Assert.Empty(Lines());
    }

    private IEnumerable<string> Lines() => _log.Lines.Select(line => line.Text[..line.Text.IndexOf(" [", StringComparison.Ordinal)]);

    private SmsFailoverClient Failover(Func<PhoneNumber, int> status)
    {
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(_log));
        var first = StubClient.Of(
            (request, _) => Task.FromResult(status(PhoneNumber.Parse(request.Headers.GetValues(StubProtocol.FirstHeader).Single())) switch
            {
                0 => throw new HttpRequestException(HttpRequestError.ConnectionError),
                200 => StubClient.Answer("0"),
                var code => new HttpResponseMessage((HttpStatusCode)code),
            }),
            account =>
            {
                account.Rules = account.Rules with { NotTaken = GatewayStatuses.Of(401, 403, 404, 429) };
                (account.MaxRecipients, account.MaxRetries) = (1, 0);
            });
        return new SmsFailoverClient(first, new FakeSmsClient { Rules = GatewayRules.Any with { Id = _then } }.Accept(), factory.CreateLogger<SmsFailoverClient>());
    }
}
