using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Contract;

namespace TemplateSms.Twilio.Tests.Contract;

/// <summary>
/// Requests of the client against Twilio's OpenAPI document, and the answers of its examples. A request that the document does not allow
/// never reaches the server, and ends in an exception.
/// </summary>
public sealed class ProviderDocumentTests(CheckedServer server) : IClassFixture<CheckedServer>, IDisposable
{
    private const string Sid = "SMb7c0a2ce80504485a6f653a7110836f5";

    private readonly HttpClient _http = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _http.Dispose();

    [SkippableTheory]
    [InlineData("+14155550100", "From")]
    [InlineData("12345", "From")]
    [InlineData("ACME Shop", "From")]
    [InlineData(Sample.Service, "MessagingServiceSid")]
    public async Task Send_EverySender_IsARequestOfTheDocument(string sender, string field)
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();

        var receipt = await Client(account => account.Sender = sender).SendAsync(TestMessage.Message);

        Assert.Equal("SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", receipt.GatewayId);
        Assert.Contains(field, Fields(Assert.Single(server.Requests)));
    }

    [SkippableFact]
    public async Task Send_EveryField_IsARequestOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();
        var client = Client(account =>
        {
            account.Sender = Sample.Service;
            account.StatusCallback = new Uri("https://shop.example/sms?secret=x&y=1");
            account.ValidityPeriod = TimeSpan.FromMinutes(10);
        });
        var content = SmsContent.Create("Привет 👍 & 100% = a+b", SmsEncoding.Ucs2, maxSegments: 2, tracker: "order 7/1");

        await client.SendAsync(content.To(TestMessage.Number), new SmsSendOptions { SendAt = _clock.GetUtcNow().AddDays(1) });

        Assert.Equal(
            ["To", "MessagingServiceSid", "Body", "StatusCallback", "ValidityPeriod", "ScheduleType", "SendAt"],
            Fields(Assert.Single(server.Requests)));
    }

    [SkippableFact]
    public async Task Send_Batch_IsRequestsOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();

        var receipt = await Client().SendAsync([SmsContent.Create("one", tracker: "t1").To(TestMessage.Number), SmsContent.Create("two").To(TestMessage.Number)]);

        Assert.Equal(2, receipt.Accepted.Count);
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal(["To", "From", "Body"], Fields(request)));
    }

    [SkippableFact]
    public async Task Send_ByAnApiKey_IsARequestOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();
        var client = Client(account => (account.AuthToken, account.ApiKeySid, account.ApiKeySecret) = (null, "SK" + new string('d', 32), TestMessage.Key));

        await client.SendAsync(TestMessage.Message);

        Assert.Equal(["To", "From", "Body"], Fields(Assert.Single(server.Requests)));
    }

    [SkippableFact]
    public async Task Message_BySid_IsAskedByARequestOfTheDocument()
    {
        PrismProxy.SkipIfNotInstalled();

        var message = await Client().GetMessageAsync(Sid);

        Assert.Equal((Sid, TwilioStatuses.Sent, 30007), (message.Sid, message.Status, message.ErrorCode));
    }

    [SkippableTheory]
    [InlineData(Sample.Account, "From=ACME&Body=hi")]
    [InlineData(Sample.Account, "To=%2B14155552345&MessagingServiceSid=MG1&Body=hi")]
    [InlineData(Sample.Account, "To=%2B14155552345&From=ACME&Body=hi&ValidityPeriod=ten")]
    [InlineData(Sample.Account, "To=%2B14155552345&From=ACME&Body=hi&ScheduleType=later")]
    [InlineData("AC1", "To=%2B14155552345&From=ACME&Body=hi")]
    public async Task Proxy_RequestAgainstTheDocument_IsRefused(string account, string form)
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();

        using var response = await PostAsync(account, form, isAuthenticated: true);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Empty(server.Requests);
    }

    [SkippableFact]
    public async Task Proxy_RequestWithoutAuthorization_IsRefused()
    {
        PrismProxy.SkipIfNotInstalled();
        server.Requests.Clear();

        using var response = await PostAsync(Sample.Account, "To=%2B14155552345&From=ACME&Body=hi", isAuthenticated: false);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(server.Requests);
    }

    /// <summary>The names of a form's fields. Prism does not see one that the document does not name.</summary>
    private static IReadOnlyList<string> Fields(string request)
    {
        string[] fields = [.. request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Split('&').Select(field => field.Split('=')[0])];
        Assert.Empty(fields.Except(ProviderDocument.Fields));
        return fields;
    }

    private async Task<HttpResponseMessage> PostAsync(string account, string form, bool isAuthenticated)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.BaseAddress, $"2010-04-01/Accounts/{account}/Messages.json"));
        request.Content = new StringContent(form, Encoding.ASCII, "application/x-www-form-urlencoded");
        if (isAuthenticated)
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes($"{account}:x")));
        return await _http.SendAsync(request);
    }

    private TwilioClient Client(Action<TwilioOptions>? change = null) => new(_http, Sample.Options(server.BaseAddress, account =>
    {
        account.MaxRetries = 0;
        change?.Invoke(account);
    }), _clock);
}
