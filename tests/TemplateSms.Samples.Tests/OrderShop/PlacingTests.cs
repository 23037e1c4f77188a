using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>An order that could not be shipped, or whose message could not be sent, is refused when it is placed.</summary>
public sealed class PlacingTests : IAsyncLifetime
{
    private RunningShop _shop = null!;

    public async Task InitializeAsync() => _shop = await RunningShop.StartAsync();

    public async Task DisposeAsync() => await _shop.DisposeAsync();

    [Theory]
    [InlineData("""{ "id": "A1", "eta": "2026-12-05", "items": 1 }""", "customer")]
    [InlineData("""{ "id": "A1", "customer": null, "eta": "2026-12-05", "items": 1 }""", "customer")]
    [InlineData("""{ "id": "A1", "customer": { "phone": "+33639980041" }, "eta": "2026-12-05", "items": 1 }""", "customer.firstName")]
    [InlineData("""{ "id": "A1", "customer": { "firstName": "Zoe" }, "eta": "2026-12-05", "items": 1 }""", "customer.phone")]
    [InlineData("""{ "id": "A1", "customer": { "firstName": "Zoe", "phone": "none" }, "eta": "2026-12-05", "items": 1 }""", "customer.phone")]
    [InlineData("""{ "customer": { "firstName": "Zoe", "phone": "+33639980041" }, "eta": "2026-12-05", "items": 1 }""", "id")]
    [InlineData("""{ "id": "A1", "customer": { "firstName": "Zoe", "phone": "+33639980041" }, "items": 1 }""", "eta")]
    [InlineData("""{ "id": "A1", "customer": { "firstName": "Zoe", "phone": "+33639980041" }, "eta": "2026-12-05" }""", "items")]
    public async Task Place_WithAPartMissing_NamesTheField(string order, string field)
    {
        var answer = await PostAsync(order);

        Assert.Equal([field], await FaultsAsync(answer));
    }

    [Theory]
    [InlineData("A-1029", 1, "id")]
    [InlineData("A1029€", 1, "id")]
    [InlineData("ORDER2026120501", 1, "id")]
    [InlineData("", 1, "id")]
    [InlineData("A1029", 0, "items")]
    [InlineData("A1029", 100, "items")]
    public async Task Place_OfWhatTheTemplateWouldRefuse_IsRefusedNow(string id, int items, string field)
    {
        var answer = await _shop.PlaceAsync(id, items: items);

        Assert.Equal([field], await FaultsAsync(answer));
        Assert.Equal(HttpStatusCode.NotFound, (await _shop.Http.GetAsync("/orders/" + Uri.EscapeDataString(id + "?"))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "items": "many" }""")]
    public async Task Place_OfNoOrder_IsAProblemAndNoFailure(string order)
    {
        var answer = await PostAsync(order);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Place_Twice_IsOneOrder()
    {
        Assert.Equal(HttpStatusCode.Created, (await _shop.PlaceAsync("A1029")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _shop.PlaceAsync("A1029")).StatusCode);
    }

    [Fact]
    public async Task Place_OfAnotherOrderUnderItsId_IsAConflict()
    {
        await _shop.PlaceAsync("A1029");

        var answer = await _shop.PlaceAsync("A1029", items: 4);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var kept = await _shop.Http.GetFromJsonAsync<JsonElement>("/orders/A1029");
        Assert.Equal(3, kept.GetProperty("order").GetProperty("items").GetInt32());
    }

    [Theory]
    [InlineData("GET", "/orders/A1")]
    [InlineData("POST", "/orders/A1/ship")]
    [InlineData("POST", "/orders/A1/resend")]
    public async Task Order_ThatIsNotThere_IsNotFound(string method, string path)
    {
        var answer = await _shop.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private Task<HttpResponseMessage> PostAsync(string json) =>
        _shop.Http.PostAsync("/orders", new StringContent(json, Encoding.UTF8, "application/json"));

    private static async Task<IEnumerable<string>> FaultsAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return problem.GetProperty("errors").EnumerateObject().Select(fault => fault.Name);
    }
}
