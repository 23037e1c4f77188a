using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TemplateSms.Simulator.Tests;

public sealed class SmsGatewayTests
{
    private const string Hello = """{"keyid":"secret-key","num":"0600123456","sms":"hidden words"}""";

    [Fact]
    public async Task StartAsync_Defaults_ListensOnAFreeLoopbackPort()
    {
        await using var one = await SmsGateway.StartAsync();
        await using var two = await SmsGateway.StartAsync();

        Assert.True(one.BaseAddress.IsLoopback);
        Assert.Equal("/cgi-bin/", one.BaseAddress.AbsolutePath);
        Assert.NotEqual(one.BaseAddress.Port, two.BaseAddress.Port);
    }

    [Fact]
    public async Task StartAsync_PortInUse_ThrowsIOException()
    {
        await using var gateway = await SmsGateway.StartAsync();

        await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { Port = gateway.BaseAddress.Port }));
    }

    [Theory]
    [InlineData("0.0.0.0", "127.0.0.1")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    public async Task StartAsync_Address_IsToldAsOneToConnectTo(string address, string host)
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Address = IPAddress.Parse(address) });

        var answer = await fixture.SendAsync("Hi");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(host, fixture.Gateway.InboxAddress.Host);
    }

    [Fact]
    public async Task StartAsync_AddressOfAnotherMachine_ThrowsIOException() =>
        await Assert.ThrowsAsync<IOException>(() => SmsGateway.StartAsync(new SmsGatewayOptions { Address = IPAddress.Parse("192.0.2.1") }));

    [Fact]
    public async Task StartAsync_BadOption_NamesIt()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(nameof(SmsGatewayOptions.MessageLimit), () => SmsGateway.StartAsync(new SmsGatewayOptions { MessageLimit = 0 }));
        var error = await Assert.ThrowsAsync<ArgumentException>(
            nameof(SmsGatewayOptions.BlackListedNumbers),
            () => SmsGateway.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "0600x" } }));
        Assert.DoesNotContain("0600", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposeAsync_Listening_FreesThePort()
    {
        var gateway = await SmsGateway.StartAsync();
        var port = gateway.BaseAddress.Port;
        await gateway.DisposeAsync();

        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        listener.Stop();
    }

    [Theory]
    [InlineData("keyword", "keyword is not simulated")]
    [InlineData("nothing", "not found")]
    [InlineData("/favicon.txt", "not found")]
    public async Task Gateway_OtherPath_AnswersAPlain404(string path, string words)
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var answer = await fixture.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("text/plain; charset=utf-8", answer.ContentType);
        Assert.Equal(words, answer.Body);
    }

    [Fact]
    public async Task Messages_BeyondTheirNumber_KeepsTheNewest()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { MessageLimit = 2 });

        for (var i = 1; i <= 3; i++)
            await fixture.PostJsonAsync("sms", $$"""{"keyid":"k","num":"0600123456","sms":"{{i}}"}""");

        Assert.Equal([(2, "2"), (3, "3")], fixture.Gateway.Messages.Select(message => (message.Id, message.Text)));
    }

    [Fact]
    public async Task Messages_BeyondTheirBytes_KeepsTheNewest()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { LedgerByteLimit = 1 });

        for (var i = 1; i <= 3; i++)
            await fixture.PostJsonAsync("sms", $$"""{"keyid":"k","num":"0600123456","sms":"{{i}}"}""");

        Assert.Equal("3", fixture.Only.Text);
    }

    [Fact]
    public async Task Messages_SentAtOnce_AreAllKept()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        await Parallel.ForAsync(0, 200, async (_, _) => await fixture.PostJsonAsync("sms", Hello));

        Assert.Equal(Enumerable.Range(1, 200).Select(id => (long)id), fixture.Gateway.Messages.Select(message => message.Id));
    }

    [Fact]
    public async Task Clear_AfterMessages_ForgetsThem()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.PostJsonAsync("sms", Hello);

        fixture.Gateway.Clear();

        Assert.Empty(fixture.Gateway.Messages);
    }

    [Fact]
    public async Task Message_ToString_KeepsSecrets()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.PostJsonAsync("sms", Hello);

        var text = fixture.Only.ToString();

        Assert.Contains("…56", text, StringComparison.Ordinal);
        Assert.DoesNotContain("456", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_FreePort_SaysWhereItListens()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(SmsGateway).Assembly.Location, "--port", "0"])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            var line = await process.StandardOutput.ReadLineAsync();

            Assert.Matches(@"^The SMS gateway listens on http://127\.0\.0\.1:\d+/cgi-bin/ ", line);
            using var http = new HttpClient();
            var answer = await http.PostAsync(new Uri(new Uri(line!.Split(' ')[5]), "sms"), new StringContent(Hello));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
        finally
        {
            process.Kill();
        }
    }
}
