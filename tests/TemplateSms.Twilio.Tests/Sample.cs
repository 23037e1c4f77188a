using System.Net;
using TemplateSms.Clients.Tests;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Twilio.Tests;

/// <summary>An account whose secret is easy to find where it does not belong, and Twilio's answers.</summary>
internal static class Sample
{
    public const string Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    public const string Service = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    public const string MessageSid = "SMcccccccccccccccccccccccccccccccc";
    public static readonly Uri Nowhere = new("https://gateway.invalid/");

    public static TwilioOptions Options(Uri address, Action<TwilioOptions>? change = null)
    {
        var options = new TwilioOptions
        {
            AccountSid = Account,
            AuthToken = TestMessage.Key,
            Sender = "ACME",
            BaseAddress = address,
            RetryDelay = TimeSpan.FromMilliseconds(1),
            BatchTimeout = TimeSpan.FromSeconds(2),
        };
        change?.Invoke(options);
        return options;
    }

    /// <summary>A client whose transport answers as a test says.</summary>
    public static TwilioClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Action<TwilioOptions>? change = null, TimeProvider? clock = null) =>
        new(new HttpClient(new StubHandler(send)), Options(Nowhere, change), clock);

    /// <summary>A client that gets one answer to everything.</summary>
    public static TwilioClient Answered(int status, string body, Action<TwilioOptions>? change = null) =>
        Client((_, _) => Task.FromResult(Answer(status, body)), change);

    public static HttpResponseMessage Answer(int status, string body) => new((HttpStatusCode)status) { Content = new StringContent(body) };

    /// <summary>Twilio's message object.</summary>
    public static string Message(string status = "queued", string to = "+" + TestMessage.Digits, string rest = "") =>
        $$"""{"account_sid":"{{Account}}","body":"{{TestMessage.Words}}","num_segments":"1","error_code":null,"error_message":null,"sid":"{{MessageSid}}","status":"{{status}}","to":"{{to}}"{{rest}}}""";

    /// <summary>Twilio's refusal.</summary>
    public static string Refusal(int code, int status = 400) =>
        $$"""{"code":{{code}},"message":"refused: +{{TestMessage.Digits}}","more_info":"https://www.twilio.com/docs/errors/{{code}}","status":{{status}}}""";
}
