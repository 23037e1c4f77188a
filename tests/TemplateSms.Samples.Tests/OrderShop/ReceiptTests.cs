using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The gateway's receipts change the messages that they are about.</summary>
public sealed class ReceiptTests
{
    private const string Receipts = "/sms/receipts?secret=" + RunningShop.Secret;

    [Fact]
    public async Task Receipt_OfASentMessage_IsKeptWithIt()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Sent");

        var answer = await shop.Http.GetAsync(Receipts + "&tracker=orderA1029&statut=0");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("statut=0", await shop.UntilAsync("A1029", "Reported"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receipt_OfAMessageWithAnUnknownOutcome_SettlesIt()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop(FaultMoment.After)] };
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Unknown");

        await shop.Http.GetAsync(Receipts + "&tracker=orderA1029&statut=0");

        await shop.UntilAsync("A1029", "Reported");
        Assert.Equal(HttpStatusCode.Conflict, (await shop.Http.PostAsync("/orders/A1029/resend", null)).StatusCode);
    }

    [Fact]
    public async Task Receipt_BeforeTheAnswer_IsNotOverwrittenByIt()
    {
        var answers = new HeldAnswers();
        await using var shop = await RunningShop.StartAsync(configure: answers.Configure);
        await shop.ShipAsync("A1029");
        await answers.Arrived;

        await shop.Http.GetAsync(Receipts + "&tracker=orderA1029&statut=0");
        answers.Release();
        // Once the worker has taken the next message, it has settled the one before.
        await shop.ShipAsync("A1030");
        await shop.UntilAsync("A1030", "Sent");

        await shop.UntilAsync("A1029", "Reported");
    }

    [Fact]
    public async Task Receipt_WithoutTheSecret_ChangesNothing()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Sent");

        var answer = await shop.Http.GetAsync("/sms/receipts?secret=another-secret-than-ours&tracker=orderA1029&statut=0");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await shop.UntilAsync("A1029", "Sent");
    }

    [Fact]
    public async Task Receipt_WithAnUnknownTracker_IsLoggedWithoutANumber()
    {
        using var log = new KeptLog();
        await using var shop = await RunningShop.StartAsync(configure: builder => builder.Services.AddSingleton<ILoggerProvider>(log));

        var answer = await shop.Http.GetAsync(Receipts + "&tracker=order33639980041&tel=33639980041&statut=0");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(log.Lines, line => line.Contains("no message of this shop", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("39980041", StringComparison.Ordinal));
    }
}
