using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Twilio.Tests;

/// <summary>The request of a message, as Twilio's document has it.</summary>
public sealed class RequestTests
{
    private readonly List<(HttpRequestMessage Request, string Body)> _requests = [];
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Send_Message_IsAFormOfTheAccount()
    {
        await Client().SendAsync(TestMessage.Message);

        var (request, body) = Assert.Single(_requests);
        Assert.Equal(HttpMethod.Post, request.Method);
        Assert.Equal($"https://gateway.invalid/2010-04-01/Accounts/{Sample.Account}/Messages.json", request.RequestUri!.AbsoluteUri);
        Assert.Equal("To=%2B33680010203&From=ACME&Body=hidden+words", body);
        Assert.Equal(Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Sample.Account}:{TestMessage.Key}")), request.Headers.Authorization!.Parameter);
        Assert.Equal("Basic", request.Headers.Authorization.Scheme);
    }

    [Fact]
    public async Task Send_ByAnApiKey_IsAuthenticatedByIt()
    {
        var key = "SK" + new string('d', 32);

        await Client(account => (account.AuthToken, account.ApiKeySid, account.ApiKeySecret) = (null, key, "secret")).SendAsync(TestMessage.Message);

        Assert.Equal(Convert.ToBase64String(Encoding.ASCII.GetBytes($"{key}:secret")), _requests[0].Request.Headers.Authorization!.Parameter);
    }

    [Theory]
    [InlineData("+14155552345", "From=%2B14155552345")]
    [InlineData("12345", "From=12345")]
    [InlineData(Sample.Service, "MessagingServiceSid=" + Sample.Service)]
    public async Task Send_Sender_GoesIntoItsField(string sender, string expected)
    {
        await Client(account => account.Sender = sender).SendAsync(TestMessage.Message);

        Assert.Contains('&' + expected + '&', _requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SenderOfTheSend_GoesFirst()
    {
        await Client().SendAsync(TestMessage.Message, new SmsSendOptions { Sender = SenderId.Parse("+14155552345") });

        Assert.Contains("From=%2B14155552345&", _requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_Validity_IsInSeconds()
    {
        await Client(account => account.ValidityPeriod = TimeSpan.FromMinutes(10)).SendAsync(TestMessage.Message);

        Assert.EndsWith("&ValidityPeriod=600", _requests[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://shop.example/sms", null, "https://shop.example/sms")]
    [InlineData("https://shop.example/sms", "order 7/1", "https://shop.example/sms?tracker=order%207%2F1")]
    [InlineData("https://shop.example/sms?secret=x", "t1", "https://shop.example/sms?secret=x&tracker=t1")]
    public async Task Send_Callback_HasTheTracker(string callback, string? tracker, string expected)
    {
        await Client(account => account.StatusCallback = new Uri(callback)).SendAsync(TestMessage.Message, new SmsSendOptions { Tracker = tracker });

        Assert.Contains("&StatusCallback=" + Uri.EscapeDataString(expected), _requests[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "t1", 1)]
    [InlineData(null, null, 0)]
    [InlineData("https://shop.example/sms", "t1", 0)]
    public async Task Send_TrackerThatNoCallbackCarries_IsWarnedOfOnce(string? callback, string? tracker, int expected)
    {
        var log = new RecordingLoggerProvider();
        using var factory = LoggerFactory.Create(logging => logging.AddProvider(log));
        var options = Sample.Options(Sample.Nowhere, account => account.StatusCallback = callback is null ? null : new Uri(callback));
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(Sample.Answer(201, Sample.Message()))));
        using var client = new TwilioClient(http, options, logger: factory.CreateLogger<TwilioClient>());

        await client.SendAsync(TestMessage.Message, new SmsSendOptions { Tracker = tracker });
        await client.SendAsync(TestMessage.Message, new SmsSendOptions { Tracker = tracker });

        Assert.Equal(expected, log.Lines.Count(line => line.Level == LogLevel.Warning && line.Text.Contains("StatusCallback", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Send_AtATime_IsScheduledByTheService()
    {
        var time = _clock.GetUtcNow().ToOffset(TimeSpan.FromHours(2)).AddHours(1);

        await Client(account => account.Sender = Sample.Service).SendAsync(TestMessage.Message, new SmsSendOptions { SendAt = time });

        Assert.EndsWith("&ScheduleType=fixed&SendAt=2026-01-15T13%3A00%3A00Z", _requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_AtATimeThatHasPassed_LeavesAtOnce()
    {
        await Client().SendAsync(TestMessage.Message, new SmsSendOptions { SendAt = _clock.GetUtcNow() });

        Assert.DoesNotContain("SendAt", _requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_AtATimeWithoutAService_IsRefusedBeforeSending() =>
        await AssertRefusedAsync("MG…", TestMessage.Message, new SmsSendOptions { SendAt = _clock.GetUtcNow().AddHours(1) });

    [Fact]
    public async Task Send_WithoutASender_IsRefusedBeforeSending() => await AssertRefusedAsync("Sender", TestMessage.Message, null, account => account.Sender = null);

    [Fact]
    public async Task Send_NameToTheUnitedStates_IsRefusedBeforeSending() =>
        await AssertRefusedAsync("from a number", TestMessage.Content.To(PhoneNumber.Parse("+14155552345")), null);

    [Fact]
    public async Task Send_MoreThan1600Characters_IsRefusedBeforeSending()
    {
        var content = SmsContent.Create(new string('a', 1601), maxSegments: SmsContent.Dynamic);

        await Assert.ThrowsAsync<SmsTemplateException>(() => Client().SendAsync(content.To(TestMessage.Number)));

        Assert.Empty(_requests);
    }

    [Fact]
    public async Task Send_Ucs2ToFrance_IsSent()
    {
        await Client().SendAsync(SmsContent.Create("Привет", SmsEncoding.Ucs2).To(TestMessage.Number));

        Assert.EndsWith("Body=%D0%9F%D1%80%D0%B8%D0%B2%D0%B5%D1%82", _requests[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendMany_Messages_AreARequestEach()
    {
        var receipt = await Client().SendAsync(TestMessage.Content, [TestMessage.Number, TestMessage.Abroad, TestMessage.Number]);

        Assert.Equal(2, _requests.Count);
        Assert.True(receipt.AllAccepted);
        Assert.Equal([null, null, (int?)0], receipt.Accepted.Select(accepted => accepted.SameAs));
    }

    [Fact]
    public async Task Message_AskedFor_IsAGet()
    {
        var message = await Client().GetMessageAsync(Sample.MessageSid);

        var (request, body) = Assert.Single(_requests);
        Assert.Equal((HttpMethod.Get, ""), (request.Method, body));
        Assert.Equal($"https://gateway.invalid/2010-04-01/Accounts/{Sample.Account}/Messages/{Sample.MessageSid}.json", request.RequestUri!.AbsoluteUri);
        Assert.Equal((Sample.MessageSid, TwilioStatuses.Delivered, 1), (message.Sid, message.Status, message.Segments));
    }

    [Theory]
    [InlineData("")]
    [InlineData("SM1")]
    [InlineData("SMcccccccccccccccccccccccccccccccc/../x")]
    [InlineData("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Message_OfNoSid_IsRefusedBeforeAsking(string sid)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Client().GetMessageAsync(sid));

        Assert.Empty(_requests);
    }

    private async Task AssertRefusedAsync(string reason, SmsMessage message, SmsSendOptions? options, Action<TwilioOptions>? change = null)
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Client(change).SendAsync(message, options));

        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.Empty(_requests);
    }

    private TwilioClient Client(Action<TwilioOptions>? change = null) => Sample.Client(
        async (request, cancellationToken) =>
        {
            using var body = new MemoryStream();
            await request.Content!.CopyToAsync(body, cancellationToken);
            var form = Encoding.UTF8.GetString(body.ToArray());
            lock (_requests)
                _requests.Add((request, form));
            var to = form.Contains("21698360524", StringComparison.Ordinal) ? TestMessage.Abroad : TestMessage.Number;
            return request.Method == HttpMethod.Get ? Sample.Answer(200, Sample.Message("delivered")) : Sample.Answer((int)HttpStatusCode.Created, Sample.Message(to: to.Value));
        },
        change,
        _clock);
}
