using System.Net;
using TemplateSms.Simulator;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>A customer sees an order by a one-time code, which the phone fills in.</summary>
public sealed class CodeTests
{
    [Fact]
    public async Task Code_OfAnOrder_EndsInTheLineOfTheWebsite()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1");

        var answer = await shop.Http.PostAsync("/orders/A1/code", null);

        var message = Assert.Single(shop.Gateway.Messages);
        var code = message.Text[..6];
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal($"{code} is your code to see order A1.\n\n@acme.example #{code}", message.Text);
        Assert.True(message.NoStop);
    }

    [Theory]
    [InlineData("fr", "+33 6 39 98 00 41", "est votre code pour voir la commande A1.")]
    [InlineData("ar", "+966 51 234 5678", "هو رمزك لعرض الطلب \u2068A1\u2069.")]
    public async Task Code_InAnotherLanguage_EndsInTheSameLine(string language, string phone, string words)
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1", language: language, phone: phone);

        await shop.Http.PostAsync("/orders/A1/code", null);

        var text = Assert.Single(shop.Gateway.Messages).Text;
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Matches("\n\n@acme[.]example #[0-9]{6}$", text);
    }

    [Fact]
    public async Task Code_IsGoodOnce()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1");
        await shop.Http.PostAsync("/orders/A1/code", null);
        var code = Assert.Single(shop.Gateway.Messages).Text[..6];

        Assert.Equal(HttpStatusCode.Forbidden, await UseAsync("A2"));
        Assert.Equal(HttpStatusCode.OK, await UseAsync("A1"));
        Assert.Equal(HttpStatusCode.Forbidden, await UseAsync("A1"));

        async Task<HttpStatusCode> UseAsync(string order) => (await shop.Http.PostAsync($"/orders/{order}/code/{code}", null)).StatusCode;
    }

    [Fact]
    public async Task Code_AfterFiveWrongTries_IsVoid()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.PlaceAsync("A1");
        await shop.Http.PostAsync("/orders/A1/code", null);
        var code = Assert.Single(shop.Gateway.Messages).Text[..6];

        for (var i = 0; i < 5; i++)
            await shop.Http.PostAsync("/orders/A1/code/wrong", null);

        Assert.Equal(HttpStatusCode.Forbidden, (await shop.Http.PostAsync($"/orders/A1/code/{code}", null)).StatusCode);
    }

    [Fact]
    public async Task Code_OfNoOrder_IsNotSent()
    {
        await using var shop = await RunningShop.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await shop.Http.PostAsync("/orders/A1/code", null)).StatusCode);
        Assert.Empty(shop.Gateway.Messages);
    }
}
