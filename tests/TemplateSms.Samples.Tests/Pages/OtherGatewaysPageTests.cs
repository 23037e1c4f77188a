using System.Net.Sockets;
using System.Text;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Generator;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>The client of docs/other-gateways.md, compiled from the page, against a stub of its gateway.</summary>
public sealed class OtherGatewaysPageTests : IDisposable
{
    private const string Page = "docs/other-gateways.md";
    private const int MostLines = 150;

    private static readonly PhoneNumber _ada = PhoneNumber.Parse("+33680010203");
    private static readonly PhoneNumber _bob = PhoneNumber.Parse("+33680010204");
    private static readonly SmsContent _hi = SmsContent.Create("Hi & bye", tracker: "t1");

    private readonly LoadedAssembly _client = GeneratorHarness
        .Run(new TemplateGenerator(), PageContext.ProjectOf(Page).WithSource("AcmeClient.cs", Client.Code))
        .Load();

    private static CSharpBlock Client => CSharpBlock.Of(Page).Single(block => block.Shape == BlockShape.File);

    public void Dispose() => _client.Dispose();

    [Fact]
    public void Client_OfThePage_IsShort() => Assert.InRange(Client.Code.Split('\n').Length, 1, MostLines - 1);

    [Fact]
    public async Task Send_Taken_IsAReceiptOfTheRequestOnThePage()
    {
        await using var server = RawServer.Answering("201 Created", """{"id":"m1","parts":2}""");

        var receipt = await ClientOf(server).SendAsync(_hi.To(_ada));

        Assert.Equal((SmsStatus.Accepted, 2, "t1"), (receipt.Status, receipt.BilledSegments, receipt.Tracker));
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /cgi-bin/messages HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nAuthorization: Bearer acme-key\r\n", request, StringComparison.Ordinal);
        Assert.EndsWith($"to={Uri.EscapeDataString(_ada.Value)}&from=Shop&text=Hi+%26+bye&reference=t1", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_Refused_ThrowsWithTheCodeAndIsMadeOnce()
    {
        await using var server = RawServer.Answering("422 Unprocessable Content", """{"code":1203,"message":"opted out"}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => ClientOf(server).SendAsync(_hi.To(_ada)));

        Assert.Equal((1203, "opted out", _ada), (error.Code, error.GatewayMessage, error.To));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("201 Created", "<html>")]
    [InlineData("201 Created", "{}")]
    [InlineData("500 Internal Server Error", "{}")]
    public async Task Send_AnswerThatSaysNothing_IsUnknownAndMadeOnce(string status, string body)
    {
        await using var server = RawServer.Answering(status, body);

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => ClientOf(server).SendAsync(_hi.To(_ada)));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Send_NoAnswer_IsUnknownAndMadeOnce()
    {
        await using var server = new RawServer(_ => Task.CompletedTask);

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => ClientOf(server).SendAsync(_hi.To(_ada)));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Send_NotTaken_IsMadeAgain()
    {
        RawServer server = null!;
        await using var started = server = new RawServer(stream => AnswerAsync(
            stream, server.Requests.Count == 1 ? "429 Too Many Requests" : "201 Created", """{"parts":1}"""));

        Assert.Equal(SmsStatus.Accepted, (await ClientOf(server).SendAsync(_hi.To(_ada))).Status);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Send_BreaksARuleOfThePage_IsRefusedWithoutARequest()
    {
        await using var server = RawServer.Answering("201 Created", """{"parts":1}""");

        await Assert.ThrowsAsync<SmsRejectedException>(
            () => ClientOf(server).SendAsync(_hi.To(_ada), new SmsSendOptions { Sender = SenderId.Parse("A Sender With A Long Name") }));
        await Assert.ThrowsAsync<SmsRejectedException>(
            () => ClientOf(server).SendAsync(_hi.To(_ada), new SmsSendOptions { SendAt = DateTimeOffset.UtcNow.AddHours(1) }));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task SendMany_OneRefused_IsToldOfThatOneOnly()
    {
        RawServer server = null!;
        await using var started = server = new RawServer(stream => server.Requests[^1].Contains("680010204", StringComparison.Ordinal)
            ? AnswerAsync(stream, "422 Unprocessable Content", """{"code":1203,"message":"opted out"}""")
            : AnswerAsync(stream, "201 Created", """{"parts":1}"""));

        var receipt = await ClientOf(server).SendAsync(_hi, [_bob, _ada, _ada]);

        Assert.Equal([(1, null), (2, (int?)1)], receipt.Accepted.Select(accepted => (accepted.Position, accepted.SameAs)));
        Assert.Equal((0, 1203), (Assert.Single(receipt.Rejected).Position, receipt.Rejected[0].Code));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task SendMany_KeyRefusedEachTime_IsRefusedAsAWhole()
    {
        await using var server = RawServer.Answering("401 Unauthorized", "");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => ClientOf(server).SendAsync(_hi, [_bob, _ada]));

        Assert.Equal((401, null), (error.Code, error.To));
        Assert.Equal(2, server.Requests.Count);
    }

    private ISmsClient ClientOf(RawServer server)
    {
        var options = New("Shop.AcmeOptions");
        options.GetType().GetProperty("ApiKey")!.SetValue(options, "acme-key");
        options.GetType().GetProperty("BaseAddress")!.SetValue(options, server.BaseAddress);
        options.GetType().GetProperty("RetryDelay")!.SetValue(options, TimeSpan.FromMilliseconds(1));
        return (ISmsClient)New("Shop.AcmeClient", new HttpClient(), options);
    }

    private object New(string type, params object[] arguments) => Activator.CreateInstance(_client.Assembly.GetType(type, throwOnError: true)!, arguments)!;

    private static async Task AnswerAsync(NetworkStream stream, string status, string body) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
}
