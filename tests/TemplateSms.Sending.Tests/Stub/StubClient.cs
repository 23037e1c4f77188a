using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>Makes engines of the stub gateway.</summary>
internal static class StubClient
{
    public static SmsEngine<StubProtocol> Of(HttpClient http, StubOptions options, TimeProvider? clock = null, ILogger? logger = null) =>
        SmsEngine.Create(options, account => new StubProtocol(account), http, clock, logger);

    /// <summary>An engine whose transport does what a test says.</summary>
    public static SmsEngine<StubProtocol> Of(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send, Action<StubOptions>? change = null, TimeProvider? clock = null)
    {
        var options = new StubOptions();
        change?.Invoke(options);
        return Of(new HttpClient(new StubHandler(send)), options, clock);
    }

    public static SmsEngine<StubProtocol> Of(RawServer server) => Of(new HttpClient(), new StubOptions(server.BaseAddress));

    /// <summary>Numbers that differ.</summary>
    public static PhoneNumber[] Numbers(int count) =>
        [.. Enumerable.Range(0, count).Select(i => PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+3368001{i:0000}")))];

    /// <summary>An answer with a code for each message, as the gateway writes them.</summary>
    public static HttpResponseMessage Answer(string codes) => new(HttpStatusCode.OK) { Content = new StringContent(codes) };

    /// <summary>A refusal of the whole request.</summary>
    public static HttpResponseMessage Refused(int code) => new(HttpStatusCode.BadRequest) { Content = new StringContent(code.ToString(CultureInfo.InvariantCulture)) };

    public static HttpResponseMessage NoAnswer() => new(HttpStatusCode.BadGateway);
}
