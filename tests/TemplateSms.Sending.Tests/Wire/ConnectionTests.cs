using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending.Tests.Stub;

namespace TemplateSms.Sending.Tests.Wire;

/// <summary>A server that closes each connection at the worst moment: when the second request comes, before it is read.</summary>
public sealed class ConnectionTests
{
    private const int Messages = 300;

    [Fact]
    public async Task Messages_ApartFromEachOther_NeverMeetAConnectionThatCloses()
    {
        await using var server = new HostileServer(AnswerOnceAsync);
        var clock = new FakeTimeProvider();
        await using var provider = Services(clock);
        var engine = Engine(provider, server);

        for (var message = 0; message < Messages; message++)
        {
            Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
            clock.Advance(TimeSpan.FromMilliseconds(51));
        }

        Assert.Equal(Messages, server.Connections);
    }

    [Fact]
    public async Task Messages_ShortlyAfterEachOther_ShareAConnection()
    {
        await using var server = new HostileServer(AnswerAlwaysAsync);
        var clock = new FakeTimeProvider();
        await using var provider = Services(clock);
        var engine = Engine(provider, server);

        for (var message = 0; message < Messages; message++)
        {
            Assert.Equal(SmsStatus.Accepted, (await engine.SendAsync(TestMessage.Message)).Status);
            clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Message_ThatMeetsAConnectionThatCloses_IsUnknown()
    {
        await using var server = new HostileServer(AnswerOnceAsync);
        await using var provider = Services(new FakeTimeProvider());
        var engine = Engine(provider, server);
        await engine.SendAsync(TestMessage.Message);

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => engine.SendAsync(TestMessage.Message));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendOnce_ConnectionThatWasLeftAlone_AsksAgainBeforeTheRequestLeavesOverANewOne(bool mayLeaveThen)
    {
        await using var server = new HostileServer(AnswerAlwaysAsync);
        var clock = new FakeTimeProvider();
        await using var provider = Services(clock);
        var engine = Engine(provider, server);
        await engine.SendAsync(TestMessage.Message);
        clock.Advance(TimeSpan.FromMilliseconds(51));
        var asked = 0;

        var outcome = Assert.Single(await engine.SendOnceAsync(
            [new(TestMessage.Number, engine.Plan(TestMessage.Message), 0)], mayLeave: () => ++asked == 1 || mayLeaveThen));

        Assert.Equal((mayLeaveThen, !mayLeaveThen, 2), (outcome.Receipt is not null, outcome.IsNotReached, asked));
    }

    private static ServiceProvider Services(TimeProvider clock)
    {
        var services = new ServiceCollection().AddSingleton(clock);
        services.AddSmsHttpClient("stub");
        return services.BuildServiceProvider();
    }

    private static SmsEngine<StubProtocol> Engine(ServiceProvider provider, HostileServer server) =>
        StubClient.Of(provider.GetRequiredService<IHttpClientFactory>().CreateClient("stub"), new StubOptions(server.Address()));

    private static async Task AnswerOnceAsync(NetworkStream stream, CancellationToken stop)
    {
        await AnswerAsync(stream, stop);
        await HostileServer.ResetUnreadAsync(stream, stop);
    }

    private static async Task AnswerAlwaysAsync(NetworkStream stream, CancellationToken stop)
    {
        while (await AnswerAsync(stream, stop))
        {
        }
    }

    private static async Task<bool> AnswerAsync(NetworkStream stream, CancellationToken stop)
    {
        if ((await HostileServer.ReadUntilAsync(stream, TestMessage.Words + "\"]}", stop)).Length == 0)
            return false;
        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n0"), stop);
        return true;
    }
}
