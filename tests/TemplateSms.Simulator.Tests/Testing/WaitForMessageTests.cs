namespace TemplateSms.Simulator.Tests.Testing;

public sealed class WaitForMessageTests
{
    [Fact]
    public async Task WaitForMessageAsync_MessageComes_ReturnsIt()
    {
        await using var fixture = await GatewayFixture.StartAsync();

        var waiting = fixture.Gateway.WaitForMessageAsync("+33 6 00 12 34 56");
        await fixture.SendAsync("other", "0612345678");
        await fixture.SendAsync("this");
        var first = await waiting;
        await fixture.SendAsync("next");
        var second = await fixture.Gateway.WaitForMessageAsync("0600123456", after: first.Id);

        Assert.Equal(("this", "next"), (first.Text, second.Text));
    }

    [Fact]
    public async Task WaitForMessageAsync_ManyWaiters_AllReturn()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        Task<GatewayMessage>[] waiting = [.. Enumerable.Range(0, 20).Select(i => fixture.Gateway.WaitForMessageAsync($"06001234{i:00}"))];

        await Parallel.ForAsync(0, 20, async (i, _) => await fixture.SendAsync($"{i}", $"06001234{i:00}"));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"{i}"), (await Task.WhenAll(waiting)).Select(message => message.Text));
    }

    [Fact]
    public async Task WaitForMessageAsync_NoMessage_ThrowsWithoutTheNumber()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        await fixture.SendAsync("other", "0612345678");

        var error = await Assert.ThrowsAsync<TimeoutException>(() => fixture.Gateway.WaitForMessageAsync("0600123456", timeout: TimeSpan.Zero));

        Assert.Equal("No message to …56 came within 0 s; 1 went to other numbers.", error.Message);
    }

    [Theory]
    [InlineData("*********41")]
    [InlineData("")]
    public async Task WaitForMessageAsync_NoNumber_ThrowsAtOnce(string to)
    {
        await using var gateway = await SmsGateway.StartAsync();

        await Assert.ThrowsAsync<ArgumentException>("to", () => gateway.WaitForMessageAsync(to));
    }

    [Fact]
    public async Task WaitForMessageAsync_Cancelled_Throws()
    {
        await using var gateway = await SmsGateway.StartAsync();
        using var cancelled = new CancellationTokenSource();

        var waiting = gateway.WaitForMessageAsync("0600123456", cancellationToken: cancelled.Token);
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
