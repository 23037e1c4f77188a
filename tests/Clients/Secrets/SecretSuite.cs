using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending;

namespace TemplateSms.Clients.Tests.Secrets;

/// <summary>
/// Keys, texts, numbers and trackers on every way through the client of a derived class, with every listener on: nothing that is
/// logged, traced, measured, thrown or printed holds any of them.
/// </summary>
public abstract class SecretSuite : IDisposable
{
    /// <summary>Everything that was told so far.</summary>
    private protected Everything Told { get; } = new();

    /// <summary>The texts of requests that give a secret away, beside those of <see cref="Secret"/>.</summary>
    protected virtual IReadOnlyList<string> MoreSecrets => [];

    public void Dispose()
    {
        Told.Dispose();
        GC.SuppressFinalize(this);
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
        await using var services = Services(address, new FakeTimeProvider(), maxRetries: 0);
        var client = services.GetRequiredService<ISmsClient>();

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
            await HostileServer.ReadUntilAsync(stream, Secret.LastWord, stop);
            if (isCancelled)
                await cancel.CancelAsync();
            else
                clock.Advance(TimeSpan.FromSeconds(60));
            await Task.Delay(Timeout.Infinite, stop);
        });
        await using var services = Services(server.Address(), clock);

        await TellAsync(async () => await services.GetRequiredService<ISmsClient>().SendAsync(Secret.Content.To(Secret.To), null, cancel.Token));

        AssertTold("SmsOutcomeUnknownException", "It is unknown whether");
    }

    /// <summary>Registers a client with the key of <see cref="Secret"/>, short waits between retries, and a short time for a batch.</summary>
    protected abstract void Register(IServiceCollection services, Uri address, int maxRetries);

    /// <summary>Tells the outcome of every question that the client can ask.</summary>
    protected abstract Task AskEverythingAsync(Uri address);

    /// <summary>One message, one text to many, a message each, and a request of a queue; with a tracker of the content and of the send, and a key.</summary>
    private protected async Task SendEveryWayAsync(Uri address)
    {
        await using var services = Services(address);
        var client = services.GetRequiredService<ISmsClient>();
        var options = new SmsSendOptions { Tracker = Secret.Tracker };

        await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To), options));
        await TellAsync(async () => await client.SendAsync(Secret.Content, [Secret.To, Secret.Abroad]));
        await TellAsync(async () => await client.SendAsync([Secret.Content.To(Secret.To), SmsContent.Create("Zq7").To(Secret.Abroad)]));
        await TellAsync(async () => await client.SendAsync(Secret.Content.To(Secret.To), options with { Key = Secret.Tracker }));
        await TellAsync(async () => await SendOnceAsync((ISmsQueueTransport)client, options));
    }

    private static async Task<object?> SendOnceAsync(ISmsQueueTransport transport, SmsSendOptions options)
    {
        SmsRecipient[] recipients = [new(Secret.To, transport.Plan(Secret.Content.To(Secret.To), options), Position: 0)];
        var outcomes = await transport.SendOnceAsync(recipients, mayLeave: () => true);
        return $"{recipients[0]} {outcomes[0]}";
    }

    private protected ServiceProvider Services(Uri address, TimeProvider? clock = null, int maxRetries = 1, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Told.Log));
        Register(services, address, maxRetries);
        configure?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private protected async Task TellAsync(Func<Task<object?>> call)
    {
        try
        {
            Told.Tell(await call());
        }
        catch (Exception e)
        {
            Told.Tell(e);
        }
    }

    /// <summary>Fails when anything that was told holds a secret, or when the way that a test is about was not gone.</summary>
    private protected void AssertTold(params string[] expected)
    {
        var told = Told.ToString();
        Assert.All(expected, part => Assert.Contains(part, told, StringComparison.Ordinal));
        Secret.AssertNotIn(told, MoreSecrets);
    }
}
