using System.Net;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The sample's own integration tests: HTTP in front, a simulated gateway behind.</summary>
public sealed class ShippingTests
{
    [Fact]
    public async Task Ship_OfAnOpenOrder_SendsItsMessage()
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.ShipAsync("A1029");

        await shop.UntilAsync("A1029", "Sent");
        var message = Assert.Single(shop.Gateway.Messages);
        Assert.True(message.Accepted);
        Assert.Equal(("33639980041", "ACME Shop", "orderA1029"), (message.Recipient.TrimStart('+'), message.Sender, message.Tracker));
        Assert.Equal("Hi Zoe, your order A1029 (3 items) ships 05/12: https://acme.example/o/A1029", message.Text);
    }

    [Theory]
    [InlineData("fr-CA", 2, "Bonjour Zoe, votre commande A1029 (2 articles) part le 05/12 : https://acme.example/o/A1029")]
    [InlineData("de", 1, "Hallo Zoe, Ihre Bestellung A1029 (1 Artikel) wird am 05.12. versandt: https://acme.example/o/A1029")]
    [InlineData("PL", 3, "Witaj Zoe, zamowienie A1029 (3 produkty) wysylamy 05.12: https://acme.example/o/A1029")]
    [InlineData("pl_PL", 5, "Witaj Zoe, zamowienie A1029 (5 produktow) wysylamy 05.12: https://acme.example/o/A1029")]
    [InlineData("ar-EG", 2, "https://acme.example/o/A1029\nمرحبا \u2068Zoë\u2069، يُشحن طلبك \u2068A1029\u2069 (\u20682\u2069 منتجان) يوم \u206805/12\u2069.")]
    [InlineData("en-GB", 1, "Hi Zoe, your order A1029 (1 item) ships 05/12: https://acme.example/o/A1029")]
    [InlineData("ja", 2, "Hi Zoe, your order A1029 (2 items) ships 05/12: https://acme.example/o/A1029")]
    [InlineData("no such language", 2, "Hi Zoe, your order A1029 (2 items) ships 05/12: https://acme.example/o/A1029")]
    public async Task Ship_InTheCustomersLanguage_SendsItsText(string language, int items, string expected)
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.ShipAsync("A1029", items: items, language: language, phone: "+49 1511 1234567");

        await shop.UntilAsync("A1029", "Sent");
        Assert.Equal(expected, Assert.Single(shop.Gateway.Messages).Text);
    }

    [Theory]
    [InlineData("fr", "Votre commande A1029 (2 articles) part le 05/12 : https://acme.example/o/A1029")]
    [InlineData("de", "Ihre Bestellung A1029 (2 Artikel) wird am 05.12. versandt: https://acme.example/o/A1029")]
    [InlineData("pl", "Zamowienie A1029 (2 produkty) wysylamy 05.12: https://acme.example/o/A1029")]
    [InlineData("ar", "https://acme.example/o/A1029\nيُشحن طلبك \u2068A1029\u2069 (\u20682\u2069 منتجان) يوم \u206805/12\u2069.")]
    public async Task Ship_OfALongNameInTheCustomersLanguage_TakesTheTextWithoutIt(string language, string expected)
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.ShipAsync("A1029", new string('M', 200), items: 2, language: language, phone: "+49 1511 1234567");

        await shop.UntilAsync("A1029", "Sent");
        Assert.Equal(expected, Assert.Single(shop.Gateway.Messages).Text);
    }

    [Fact]
    public async Task Ship_OfALongName_TakesTheTextWithoutItAndStaysOneSms()
    {
        await using var shop = await RunningShop.StartAsync();

        await shop.ShipAsync("A1029", new string('M', 200));

        await shop.UntilAsync("A1029", "Sent");
        var message = Assert.Single(shop.Gateway.Messages);
        Assert.Equal("Your order A1029 (3 items) ships 05/12: https://acme.example/o/A1029", message.Text);
        Assert.Equal(1, message.Segments);
    }

    [Fact]
    public async Task Ship_ManyTimesAtOnce_SendsOnce()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1029");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.Http.PostAsync("/orders/A1029/ship", null)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Accepted);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        await shop.UntilAsync("A1029", "Sent");
        Assert.Single(shop.Gateway.Messages);
    }

    [Fact]
    public async Task Ship_ToABlackListedNumber_SaysThatTheCustomerWasNotTold()
    {
        await using var shop = await RunningShop.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "33639980041" } });

        await shop.ShipAsync("A1029");

        Assert.Contains("code 11", await shop.UntilAsync("A1029", "Refused"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ship_WhenTheGatewayHangsUpAfterTheMessage_IsSentAgainOnlyWhenAskedFor()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop(FaultMoment.After)] };
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Unknown");
        shop.Gateway.Faults = new FaultPlan();

        Assert.Equal(HttpStatusCode.OK, (await shop.Http.PostAsync("/orders/A1029/ship", null)).StatusCode);
        // Messages are sent one after the other: A1029 would have been first.
        await shop.ShipAsync("A1030");
        await shop.UntilAsync("A1030", "Sent");
        Assert.Equal(["orderA1029", "orderA1030"], TrackersOf(shop));

        Assert.Equal(HttpStatusCode.Accepted, (await shop.Http.PostAsync("/orders/A1029/resend", null)).StatusCode);
        await shop.UntilAsync("A1029", "Sent");
        Assert.Equal(["orderA1029", "orderA1030", "orderA1029"], TrackersOf(shop));
    }

    [Fact]
    public async Task Resend_OfAMessageThatWasSent_IsAConflict()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.ShipAsync("A1029");
        await shop.UntilAsync("A1029", "Sent");

        var answer = await shop.Http.PostAsync("/orders/A1029/resend", null);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Ship_WithoutAGateway_SendsWhenThereIsOne()
    {
        await using var shop = await RunningShop.StartAsync();
        var port = shop.Gateway.BaseAddress.Port;
        await shop.Gateway.DisposeAsync();
        await shop.ShipAsync("A1029");

        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Port = port });
        await gateway.WaitForMessageAsync(RunningShop.Phone);

        await shop.UntilAsync("A1029", "Sent");
        Assert.Single(gateway.Messages);
    }

    private static IEnumerable<string?> TrackersOf(RunningShop shop) => shop.Gateway.Messages.OrderBy(message => message.Id).Select(message => message.Tracker);
}
