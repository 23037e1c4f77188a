using System.Net;
using System.Net.Http.Json;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>Orders and messages outlive requests, restarts and crashes, and no message is sent twice for it.</summary>
public sealed class OutboxTests
{
    [Fact]
    public async Task Ship_WhenTheClientVanishes_SendsAndRecordsTheMessage()
    {
        var answers = new HeldAnswers();
        await using var shop = await RunningShop.StartAsync(configure: answers.Configure);
        await shop.PlaceAsync("A1029");

        using var client = new CancellationTokenSource();
        var request = shop.Http.PostAsync("/orders/A1029/ship", null, client.Token);
        await answers.Arrived;
        await client.CancelAsync();
        await Record.ExceptionAsync(() => request);
        answers.Release();

        await shop.UntilAsync("A1029", "Sent");
        Assert.Single(shop.Gateway.Messages);
    }

    [Fact]
    public async Task Stop_WhileAMessageIsOnItsWay_WaitsForItsOutcome()
    {
        var answers = new HeldAnswers();
        await using var shop = await RunningShop.StartAsync(configure: answers.Configure);
        await shop.ShipAsync("A1029");
        await answers.Arrived;

        var stop = shop.StopWorkerAsync();
        Assert.False(stop.IsCompleted);
        answers.Release();
        await stop;

        await shop.StopAsync();
        await shop.StartAsync();
        await shop.UntilAsync("A1029", "Sent");
        Assert.Single(shop.Gateway.Messages);
    }

    [Fact]
    public async Task Restart_KeepsOrdersAndSendsNothingAgain()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1028");
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Sent");

        await shop.StopAsync();
        await shop.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await shop.PlaceAsync("A1028")).StatusCode);
        await shop.Http.PostAsync("/orders/A1028/ship", null);
        await shop.UntilAsync("A1028", "Sent");
        await shop.UntilAsync("A1029", "Sent");
        Assert.Equal(["orderA1028", "orderA1029"], shop.Gateway.Messages.Select(message => message.Tracker).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Kill_BetweenClaimAndAnswer_LeavesAnUnknownMessageThatIsNotSentAgain()
    {
        await using var shop = await RunningShop.CreateAsync();
        shop.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Latency(TimeSpan.FromMinutes(10), FaultMoment.After)] };
        using (var killed = await ShopProcess.StartAsync(shop.Settings))
        {
            await killed.Http.PostAsJsonAsync("/orders", new { id = "A1029", customer = new { firstName = "Zoe", phone = RunningShop.Phone }, eta = "2026-12-05", items = 3 });
            await killed.Http.PostAsync("/orders/A1029/ship", null);
            await shop.Gateway.WaitForMessageAsync(RunningShop.Phone);
            await killed.KillAsync();
        }

        shop.Gateway.Faults = new FaultPlan();
        await shop.StartAsync();

        await shop.UntilAsync("A1029", "Unknown");
        Assert.Equal(HttpStatusCode.OK, (await shop.Http.PostAsync("/orders/A1029/ship", null)).StatusCode);
        // Messages are sent one after the other: A1029 would have been first.
        await shop.ShipAsync("A1030");
        await shop.UntilAsync("A1030", "Sent");
        Assert.Single(shop.Gateway.Messages, message => message.Tracker == "orderA1029");
    }
}
