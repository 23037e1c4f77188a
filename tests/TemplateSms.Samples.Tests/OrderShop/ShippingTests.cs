using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TemplateSms.Simulator;
using TemplateSms.Simulator.Faults;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The sample's own integration tests: HTTP in front, a simulated gateway behind.</summary>
public sealed class ShippingTests
{
    private const string Phone = "+33 6 39 98 00 41";

    [Fact]
    public async Task Ship_OfAnOpenOrder_SendsItsMessage()
    {
        await using var shop = await RunningShop.StartAsync();
        await AddAsync(shop, "A1029", "Zoë");

        var answer = await shop.Http.PostAsync("/orders/A1029/ship", null);

        Assert.Equal("ShippedAndTold", await StatusAsync(answer));
        var message = Assert.Single(shop.Gateway.Messages);
        Assert.True(message.Accepted);
        Assert.Equal(("33639980041", "ACME Shop", "orderA1029"), (message.Recipient.TrimStart('+'), message.Sender, message.Tracker));
        Assert.Equal("Hi Zoe, your order A1029 (3 items) ships 05/12: https://acme.example/o/A1029", message.Text);
    }

    [Fact]
    public async Task Ship_OfALongName_CutsItAndStaysOneSms()
    {
        await using var shop = await RunningShop.StartAsync();
        await AddAsync(shop, "A1029", new string('M', 200));

        await shop.Http.PostAsync("/orders/A1029/ship", null);

        var message = Assert.Single(shop.Gateway.Messages);
        Assert.StartsWith($"Hi {new string('M', 20)}, your", message.Text, StringComparison.Ordinal);
        Assert.Equal(1, message.Segments);
    }

    [Fact]
    public async Task Ship_Twice_SendsOnce()
    {
        await using var shop = await RunningShop.StartAsync();
        await AddAsync(shop, "A1029", "Zoe");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.Http.PostAsync("/orders/A1029/ship", null)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Single(shop.Gateway.Messages);
    }

    [Fact]
    public async Task Ship_ToABlackListedNumber_SaysThatTheCustomerWasNotTold()
    {
        await using var shop = await RunningShop.StartAsync(new SmsGatewayOptions { BlackListedNumbers = { "33639980041" } });
        await AddAsync(shop, "A1029", "Zoe");

        var answer = await shop.Http.PostAsync("/orders/A1029/ship", null);

        Assert.Equal("ShippedNotTold", await StatusAsync(answer));
    }

    [Fact]
    public async Task Ship_WhenTheGatewayHangsUpAfterTheMessage_IsNeverSentAgain()
    {
        await using var shop = await RunningShop.StartAsync();
        await AddAsync(shop, "A1029", "Zoe");
        shop.Gateway.Faults = new FaultPlan { Rules = [FaultRule.Drop(FaultMoment.After)] };

        Assert.Equal("ShippedPerhapsTold", await StatusAsync(await shop.Http.PostAsync("/orders/A1029/ship", null)));
        Assert.Equal(HttpStatusCode.Conflict, (await shop.Http.PostAsync("/orders/A1029/ship", null)).StatusCode);

        Assert.Single(shop.Gateway.Messages);
    }

    [Fact]
    public async Task Ship_WithoutAGateway_LeavesTheOrderOpen()
    {
        await using var shop = await RunningShop.StartAsync();
        await AddAsync(shop, "A1029", "Zoe");
        await shop.Gateway.DisposeAsync();

        var answer = await shop.Http.PostAsync("/orders/A1029/ship", null);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("Open", await StatusAsync(await shop.Http.GetAsync("/orders/A1029")));
    }

    [Fact]
    public async Task Add_OfAnOrderWithoutAPhoneNumber_NamesTheField()
    {
        await using var shop = await RunningShop.StartAsync();

        var answer = await shop.Http.PostAsJsonAsync("/orders", new { id = "A1", customer = new { firstName = "Zoe", phone = "none" }, eta = "2026-12-05", items = 1 });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("customer.phone", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task AddAsync(RunningShop shop, string id, string name)
    {
        var answer = await shop.Http.PostAsJsonAsync("/orders", new { id, customer = new { firstName = name, phone = Phone }, eta = "2026-12-05", items = 3 });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
    }

    private static async Task<string?> StatusAsync(HttpResponseMessage answer)
    {
        using var json = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("status").GetString();
    }
}
