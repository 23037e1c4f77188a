using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests.Secrets;

/// <summary>
/// Keys, texts, numbers and trackers on every way through the client, with every listener on: nothing that is logged,
/// traced, measured, thrown or printed holds any of them.
/// </summary>
public sealed class SecretTests : IDisposable
{
    private readonly Everything _everything = new();

    public void Dispose() => _everything.Dispose();

    [Fact]
    public async Task Accepted_OneAndMany()
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { Secret.NumberAbroad } });

        await SendEveryWayAsync(gateway.BaseAddress);
        await AskEverythingAsync(gateway.BaseAddress);

        Assert.Equal(3, gateway.Messages.Count(message => message.Accepted));
        // The loggers of the factory write addresses, and those of the black list hold the key.
        Assert.DoesNotContain(_everything.Log.Lines, line => line.Category.StartsWith("System.Net.Http.HttpClient", StringComparison.Ordinal));
        AssertTold("messaging.client.sent.messages", "log TemplateSms.Isendpro.IsendproClient: The gateway", "/sms", "Status = Accepted", "activity TemplateSms/send", "BlackList", "done");
    }

    [Theory]
    [InlineData("400 Bad Request", """{"etat":{"etat":[{"code":"3","message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11,"tel":"0680917342","message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":680917342,"message":"{0}"}]}}""", "SmsRejectedException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"{0}","message":"{0}"}""", "SmsOutcomeUnknownException")]
    [InlineData("200 OK", """{"etat":{"etat":[{"listeNoire":"{0}","nb_sms":"{0}","credit":"{0}"}]}}""", "SmsOutcomeUnknownException")]
    [InlineData("200 OK", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("500 {0}", "<html>{0}</html>", "SmsOutcomeUnknownException")]
    [InlineData("405 Method Not Allowed", "{0}", "SmsOutcomeUnknownException")]
    public async Task Answered_WithAllThatWasSent(string status, string answer, string expected)
    {
        await using var server = EchoServer.Start(status.Replace("{0}", Secret.Key, StringComparison.Ordinal), answer, "X-Echo: {0}\r\nLocation: http://127.0.0.1/{0}\r\n");

        await SendEveryWayAsync(server.BaseAddress);
        await AskEverythingAsync(server.BaseAddress);

        AssertTold(expected, "activity TemplateSms/add_to_black_list", "setlistenoire", "event System.Net.Http/RequestStart", "activity System.Net.Http/");
    }

    [Fact]
    public async Task Answered_Questions()
    {
        foreach (var answer in (string[])
            [
                """{"etat":{"etat":[{"nb_caractere":"12","nb_sms":"1","tel":"0680917342"}]}}""",
                """{"etat":{"credit":"10.0"}}""",
                """{"etat":{"etat":[{"listeNoire":"OK","tel":"0680917342"}]}}""",
            ])
        {
            await using var server = EchoServer.Start("200 OK", answer);
            await AskEverythingAsync(server.BaseAddress);
        }

        AssertTold("log TemplateSms.Isendpro.IsendproClient: The gateway answered (setlistenoire)", "SmsCount", "SmsCredit");
    }

    [Fact]
    public async Task Redirected_ToAnAddressWithAllThatWasSent()
    {
        await using var elsewhere = RawServer.Answering("200 OK", "{}");
        await using var server = EchoServer.Start("307 Temporary Redirect", "", $"Location: {elsewhere.BaseAddress}?{{0}}\r\n");

        await SendEveryWayAsync(server.BaseAddress);
        await AskEverythingAsync(server.BaseAddress);

        Assert.Empty(elsewhere.Requests);
        AssertTold("HTTP 307");
    }

    [Fact]
    public async Task NotReached_AndRetried()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/cgi-bin/");
        listener.Stop();

        await SendEveryWayAsync(address);
        await AskEverythingAsync(address);

        AssertTold("SmsTransportException", "templatesms.client.retries", "is made again");
    }

    [Fact]
    public async Task BrokenCircuit()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/cgi-bin/");
        listener.Stop();
        await using var services = Services(address, account => account.MaxRetries = 0, new FakeTimeProvider());
        var client = services.GetRequiredService<IsendproClient>();

        for (var i = 0; i < 25; i++)
            await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To)));

        AssertTold("BrokenCircuitException");
    }

    [Fact]
    public async Task ConnectionClosed_BeforeTheAnswer()
    {
        await using var server = new RawServer(_ => Task.CompletedTask);

        await SendEveryWayAsync(server.BaseAddress);
        await AskEverythingAsync(server.BaseAddress);

        AssertTold("SmsOutcomeUnknownException", "It is unknown whether");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task NoAnswer_UntilTheTimePassesOrTheCallerGivesUp(bool isCancelled)
    {
        var clock = new FakeTimeProvider();
        using var cancel = new CancellationTokenSource();
        await using var server = new HostileServer(async (stream, stop) =>
        {
            await HostileServer.ReadUntilAsync(stream, "}", stop);
            if (isCancelled)
                await cancel.CancelAsync();
            else
                clock.Advance(TimeSpan.FromSeconds(60));
            await Task.Delay(Timeout.Infinite, stop);
        });
        await using var services = Services(server.Address(), clock: clock);

        await TellAsync(async () => await services.GetRequiredService<ISmsClient>().SendAsync(Secret.Content.To(Secret.To), null, cancel.Token));

        AssertTold("SmsOutcomeUnknownException", "It is unknown whether");
    }

    [Fact]
    public async Task RefusedByTheClient()
    {
        await using var gateway = await SmsGateway.StartAsync();
        await using var services = Services(gateway.BaseAddress);
        var client = services.GetRequiredService<ISmsClient>();
        var ucs2 = SmsContent.Create("Привет, " + Secret.Words, SmsEncoding.Ucs2);
        var full = SmsContent.Create(Secret.Words.PadRight(160, 'a'), sender: SenderId.Parse("ACME"));
        var auto = SmsContent.Create("Привет, " + Secret.Words, SmsEncoding.Auto);

        await TellAsync(async () => await client.SendAsync(ucs2.To(Secret.To)));
        await TellAsync(async () => await client.SendAsync(full.To(Secret.To)));
        await TellAsync(async () => await client.SendAsync(auto, [Secret.To, Secret.Abroad]));
        await TellAsync(async () => Ensured(await client.SendAsync(auto, [Secret.To, Secret.Abroad])));
        await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To), new SmsSendOptions { Tracker = Secret.Tracker + "-" + Secret.Number }));
        await TellAsync(() => Task.FromResult<object?>(PhoneNumber.Parse(Secret.Number + "x" + Secret.Number)));

        AssertTold("refused before sending", "STOP", "SmsTemplateException", "FormatException");
    }

    [Fact]
    public async Task Options_AllWrong()
    {
        await using var services = Services(new Uri("https://gateway.invalid/?keyid=" + Secret.Key), account =>
        {
            account.ApiKey = Secret.Key + " ";
            account.Sender = "Zq7sender and more";
        });

        await TellAsync(() => Task.FromResult<object?>(services.GetRequiredService<IOptions<IsendproOptions>>().Value));

        var told = _everything.ToString();
        Assert.Contains("OptionsValidationException", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret.Key, told, StringComparison.Ordinal);
    }

    /// <summary>One message, one text to many, and a message each; with a tracker of the content and of the send.</summary>
    private async Task SendEveryWayAsync(Uri address)
    {
        await using var services = Services(address);
        var client = services.GetRequiredService<ISmsClient>();
        var options = new SmsSendOptions { Tracker = Secret.Tracker };

        await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To), options));
        await TellAsync(async () => await client.SendAsync(Secret.Content, [Secret.To, Secret.Abroad]));
        await TellAsync(async () => await client.SendAsync([Secret.Content.To(Secret.To), SmsContent.Create("Zq7").To(Secret.Abroad)]));
    }

    private async Task AskEverythingAsync(Uri address)
    {
        await using var services = Services(address);
        var client = services.GetRequiredService<IsendproClient>();

        await TellAsync(async () => await client.CountAsync(Secret.Content.To(Secret.To)));
        await TellAsync(async () => await client.GetCreditAsync());
        await TellAsync(async () => await client.GetBlackListAsync());
        await TellAsync(async () => await DoneAsync(client.AddToBlackListAsync(Secret.To)));
        await TellAsync(async () => await DoneAsync(client.RemoveFromBlackListAsync(Secret.To)));

        static async Task<object?> DoneAsync(Task task)
        {
            await task;
            return "done";
        }
    }

    private ServiceProvider Services(Uri address, Action<IsendproOptions>? change = null, TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_everything.Log));
        services.AddIsendpro(options =>
        {
            options.ApiKey = Secret.Key;
            options.BaseAddress = address;
            options.MaxRetries = 1;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            options.BatchTimeout = TimeSpan.FromSeconds(1);
            change?.Invoke(options);
        });
        return services.BuildServiceProvider();
    }

    private static SmsBatchReceipt Ensured(SmsBatchReceipt receipt)
    {
        receipt.EnsureAllAccepted();
        return receipt;
    }

    private async Task TellAsync(Func<Task<object?>> call)
    {
        try
        {
            _everything.Tell(await call());
        }
        catch (Exception e)
        {
            _everything.Tell(e);
        }
    }

    /// <summary>What was told holds no secret, and holds what shows that the way was gone.</summary>
    private void AssertTold(params string[] expected)
    {
        var told = _everything.ToString();
        Assert.All(expected, part => Assert.Contains(part, told, StringComparison.Ordinal));
        Secret.AssertNotIn(told);
    }
}
