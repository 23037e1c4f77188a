using System.Text.Json;

namespace TemplateSms.Simulator.Tests.Api;

public sealed class EventsApiTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Events_WhatHappens_IsToldInItsOrder()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var end = new CancellationTokenSource(_patience);
        using var events = new StreamReader(await fixture.ListenAsync("events", end.Token));
        await ReadUntilAsync(events, "", end.Token);

        await fixture.SendAsync("line one\nevent: cleared\n\ndata: line two");
        var (name, data) = await NextAsync(events, end.Token);
        Assert.Equal(("message", "line one\nevent: cleared\n\ndata: line two"), (name, data.GetProperty("text").GetString()));

        await fixture.ApiAsync(HttpMethod.Delete, "messages/1");
        (name, data) = await NextAsync(events, end.Token);
        Assert.Equal(("deleted", """{"id":1}"""), (name, data.GetRawText()));

        await fixture.ApiAsync(HttpMethod.Delete, "messages");
        Assert.Equal("cleared", (await NextAsync(events, end.Token)).Name);
    }

    [Fact]
    public async Task Events_AccountChanges_AreToldWithItsState()
    {
        await using var fixture = await GatewayFixture.StartAsync(new SmsGatewayOptions { Credit = 1, PricePerSegment = 0.25m });
        using var end = new CancellationTokenSource(_patience);
        using var events = new StreamReader(await fixture.ListenAsync("events", end.Token));
        await ReadUntilAsync(events, "", end.Token);

        await fixture.SendAsync("Hi");

        Assert.Equal("event: account", await ReadUntilAsync(events, "event: account", end.Token));
        Assert.StartsWith("""data: {"credit":0.75,""", await events.ReadLineAsync(end.Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_ListenerThatFallsBehind_IsLetGo()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        using var end = new CancellationTokenSource(_patience);
        using var events = new StreamReader(await fixture.ListenAsync("events", end.Token));

        // More than its queue and the buffers of the connection hold.
        var numbers = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"\"06001{i:00000}\""));
        for (var i = 0; i < 20; i++)
            await fixture.PostJsonAsync("smsmulti", $$"""{"keyid":"k","num":[{{numbers}}],"sms":["{{new string('a', 160)}}"]}""");

        var told = 0;
        while (await events.ReadLineAsync(end.Token) is { } line)
            told += line == "event: message" ? 1 : 0;
        Assert.InRange(told, 1, 19_999);
        Assert.Equal(20_000, (await fixture.ApiAsync("messages?limit=1")).Json.GetProperty("total").GetInt32());
    }

    // The account's events stand between the others whenever the listener comes to them.
    private static async Task<(string Name, JsonElement Data)> NextAsync(StreamReader events, CancellationToken cancellationToken)
    {
        while (true)
        {
            var name = (await events.ReadLineAsync(cancellationToken))!["event: ".Length..];
            var data = (await events.ReadLineAsync(cancellationToken))!["data: ".Length..];
            Assert.Equal("", await events.ReadLineAsync(cancellationToken));
            if (name != "account")
                return (name, JsonDocument.Parse(data).RootElement);
        }
    }

    private static async Task<string> ReadUntilAsync(StreamReader events, string expected, CancellationToken cancellationToken)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync(cancellationToken);
        }
        while (line != expected);

        return line;
    }
}
