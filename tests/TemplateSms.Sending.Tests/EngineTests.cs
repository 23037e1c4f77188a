using Microsoft.Extensions.Options;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests;

/// <summary>The engine between the two functions of a protocol.</summary>
public sealed class EngineTests
{
    [Fact]
    public async Task Send_Request_HasTheHeadersAndTheBodyOfTheProtocol()
    {
        await using var server = RawServer.Answering("200 OK", "0");

        await StubClient.Of(server).SendAsync(TestMessage.Message);

        var request = Assert.Single(server.Requests);
        Assert.Contains($"\r\nAuthorization: {TestMessage.Key}\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nAccept: application/json\r\n", request, StringComparison.Ordinal);
        Assert.StartsWith("POST /cgi-bin/messages HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.EndsWith("\"Texts\":[\"hidden words\"]}", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_Accepted_IsAReceiptWithTheGatewaysWord()
    {
        var receipt = await Answering("0:3").SendAsync(SmsContent.Create("Hi", tracker: "t1").To(TestMessage.Number));

        Assert.Equal((SmsStatus.Accepted, 0, "taken", 3, "t1"), (receipt.Status, receipt.Code, receipt.GatewayMessage, receipt.BilledSegments, receipt.Tracker));
        Assert.Equal((TestMessage.Number, "Hi"), (receipt.To, receipt.Content.Text));
    }

    [Fact]
    public async Task Send_Refused_ThrowsWithTheRecipientAndTheCode()
    {
        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => Answering("21").SendAsync(TestMessage.Message));

        Assert.Equal((TestMessage.Number, 21, "refused"), (error.To, error.Code, error.GatewayMessage));
    }

    [Fact]
    public async Task Send_AtATimeThatThePlanDoesNotTake_IsRefusedBeforeSending()
    {
        var options = new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1) };
        var engine = StubClient.Of((_, _) => throw new InvalidOperationException("Nothing may be sent."));

        await Assert.ThrowsAsync<SmsRejectedException>(() => engine.SendAsync(TestMessage.Message, options));
        await Assert.ThrowsAsync<SmsRejectedException>(() => engine.SendAsync(TestMessage.Content, [TestMessage.Number], options));
    }

    [Theory]
    [InlineData("hidden words to 33680010203")]
    [InlineData("0,0")]
    [InlineData("")]
    public async Task Send_ReaderThrowsOrCountsWrong_IsUnknownAndQuotesNothing(string answer)
    {
        var attempts = 0;
        var engine = StubClient.Of((_, _) =>
        {
            attempts++;
            return Task.FromResult(StubClient.Answer(answer));
        });

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(1, attempts);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Send_StatusThatTheRulesCallNotTaken_IsMadeAgain(int status)
    {
        var attempts = 0;
        var engine = StubClient.Of((_, _) => Task.FromResult(++attempts < 3 ? Empty(status) : StubClient.Answer("0")), NotTaken);

        Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task Send_NotTakenEveryTime_IsTransport()
    {
        var error = await Assert.ThrowsAsync<SmsTransportException>(
            () => StubClient.Of((_, _) => Task.FromResult(Empty(429)), NotTaken).SendAsync(TestMessage.Message));

        Assert.Contains("HTTP 429", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_NotTakenByAnotherAddress_IsUnknown()
    {
        var answer = Empty(429);
        answer.RequestMessage = new HttpRequestMessage(HttpMethod.Post, "https://elsewhere.invalid/");

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(
            () => StubClient.Of((_, _) => Task.FromResult(answer), NotTaken).SendAsync(TestMessage.Message));
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 4)]
    public async Task Send_LostAnswerOfAGatewayWithIdempotencyKeys_IsMadeAgain(bool hasKeys, int expected)
    {
        var attempts = 0;
        var engine = StubClient.Of(
            (_, _) =>
            {
                attempts++;
                return Task.FromResult(StubClient.NoAnswer());
            },
            account => account.Rules = account.Rules with { HasIdempotencyKeys = hasKeys });

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));

        Assert.Equal(expected, attempts);
    }

    [Fact]
    public async Task Ask_ReaderThrows_IsAskedAgainAndTransport()
    {
        var attempts = 0;
        var engine = StubClient.Of((_, _) =>
        {
            attempts++;
            return Task.FromResult(StubClient.Answer(TestMessage.Words));
        });

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => engine.AskAsync(protocol => protocol.Balance()));

        Assert.Equal(4, attempts);
        TestMessage.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Ask_LostAnswer_IsAskedAgain()
    {
        var attempts = 0;
        var engine = StubClient.Of((_, _) => Task.FromResult(++attempts == 1 ? StubClient.NoAnswer() : StubClient.Answer("10")));

        Assert.Equal(10, await engine.AskAsync(protocol => protocol.Balance()));
    }

    [Fact]
    public async Task Ask_LostAnswerOfWhatCountsEachTime_IsUnknownWhateverTheOptionSaysOfMessages()
    {
        var attempts = 0;
        var engine = StubClient.Of(
            (_, _) =>
            {
                attempts++;
                return Task.FromResult(StubClient.NoAnswer());
            },
            account => account.RetryUnknownOutcomes = true);

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.AskAsync(protocol => Payment()));
        Assert.Equal(1, attempts);

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));
        Assert.Equal(5, attempts);
    }

    [Fact]
    public async Task Ask_WhatCountsEachTimeNotReached_IsMadeAgain()
    {
        var attempts = 0;
        var engine = StubClient.Of((_, _) => ++attempts < 3 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : Task.FromResult(StubClient.Answer("0")));

        Assert.Equal("paid", await engine.AskAsync(protocol => Payment()));

        Assert.Equal(3, attempts);
    }

    [Fact]
    public async Task Ask_AnswerLargerThanTheQueryReads_CannotBeRead()
    {
        var engine = StubClient.Of((_, _) => Task.FromResult(StubClient.Answer("12345")));

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.AskAsync(protocol => Payment(mostAnswerBytes: 4)));

        Assert.Contains("larger than 4 bytes", error.Message, StringComparison.Ordinal);
    }

    private static GatewayQuery<string> Payment(int mostAnswerBytes = 100) => new(
        "pay",
        GatewayRequest.PutJson("pay", new Uri(StubOptions.Nowhere, "pay"), new StubRequest([], []), StubJson.Default.StubRequest),
        answer => answer.Status == 200 ? "paid" : answer.Unreadable("the stub gateway answers 200"))
    {
        IsRepeatable = false,
        MostAnswerBytes = mostAnswerBytes,
    };

    [Fact]
    public async Task Options_AnotherObject_TakeEffectWithTheNextSend()
    {
        await using var server = RawServer.Answering("200 OK", "0");
        var options = new StubOptions(server.BaseAddress) { Key = "old" };
        using var http = new HttpClient();
        using var engine = SmsEngine.Create(() => options, account => new StubProtocol(account), () => http);

        await engine.SendAsync(TestMessage.Message);
        options = new StubOptions(server.BaseAddress) { Key = "new" };
        await engine.SendAsync(TestMessage.Message);

        Assert.Collection(
            server.Requests,
            request => Assert.Contains("Authorization: old", request, StringComparison.Ordinal),
            request => Assert.Contains("Authorization: new", request, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void Options_BreakARule_ThrowNamingIt(string name, StubOptionsChange change)
    {
        var options = new StubOptions();
        change(options);
        using var http = new HttpClient();

        var error = Assert.Throws<OptionsValidationException>(() => StubClient.Of(http, options));

        Assert.Contains(name, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    public delegate void StubOptionsChange(SmsClientOptions options);

    public static TheoryData<string, StubOptionsChange> BadOptions => new()
    {
        { nameof(SmsClientOptions.BaseAddress), options => options.BaseAddress = null! },
        { nameof(SmsClientOptions.BaseAddress), options => options.BaseAddress = new Uri("http://gateway.example/") },
        { nameof(SmsClientOptions.BaseAddress), options => options.BaseAddress = new Uri("messages", UriKind.Relative) },
        { nameof(SmsClientOptions.Timeout), options => options.Timeout = TimeSpan.Zero },
        { nameof(SmsClientOptions.MaxRetries), options => options.MaxRetries = 11 },
        { nameof(SmsClientOptions.RetryDelay), options => options.RetryDelay = TimeSpan.FromMinutes(2) },
        { nameof(SmsClientOptions.MaxConcurrentRequests), options => options.MaxConcurrentRequests = 0 },
        { nameof(SmsClientOptions.MaxRequestsPerSecond), options => options.MaxRequestsPerSecond = double.NaN },
        { nameof(StubOptions.Key), options => ((StubOptions)options).Key = "" },
    };

    private static void NotTaken(StubOptions account) => account.Rules = account.Rules with { NotTaken = GatewayStatuses.Of(429, 503) };

    private static HttpResponseMessage Empty(int status) => new((System.Net.HttpStatusCode)status);

    private static SmsEngine<StubProtocol> Answering(string codes) => StubClient.Of((_, _) => Task.FromResult(StubClient.Answer(codes)));
}
