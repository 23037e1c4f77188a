using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Trace;
using OrderShop;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>What whoever operates the sample sees of it.</summary>
public sealed class OperationTests
{
    // A port of this process, below those that the system gives away.
    private static int Port => 20_000 + (Environment.ProcessId % 10_000);

    [Fact]
    public async Task Health_WithAGateway_IsHealthyAndWithoutDegraded()
    {
        await using var shop = await RunningShop.StartAsync();

        Assert.Equal("Healthy", await shop.Http.GetStringAsync("/health"));

        await shop.Gateway.DisposeAsync();
        var answer = await shop.Http.GetAsync("/health");
        // Still 200: a restart of the shop would not help.
        Assert.Equal((HttpStatusCode.OK, "Degraded"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Trace_OfAShipment_HasTheRequestAndTheMessageInIt()
    {
        var spans = new List<Activity>();
        int port;
        await using (var shop = await RunningShop.StartAsync(configure: Export(spans)))
        {
            port = shop.Gateway.BaseAddress.Port;
            await shop.Http.PostAsJsonAsync("/orders", new { id = "A1", customer = new { firstName = "Zoe", phone = "+33639980041" }, eta = "2026-12-05", items = 1 });
            await shop.Http.PostAsync("/orders/A1/ship", null);
        }

        // The shops of other tests run in this process, and are heard, too.
        var message = Assert.Single(spans, span => span.Source.Name == "TemplateSms" && Equals(span.GetTagItem("server.port"), port));
        Assert.Single(spans, span => span.DisplayName == "POST /orders/{id}/ship" && span.TraceId == message.TraceId);
    }

    [Fact]
    public async Task Start_WithoutAnApiKey_NamesTheOption()
    {
        await using var shop = ShopApplication.Build(["--environment=Test", "--contentRoot=" + Repository.PathOf("samples/OrderShop"), "--urls=http://127.0.0.1:0"]);

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => shop.StartAsync());

        Assert.Contains("ApiKey", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_StartsAGatewayOfItsOwn()
    {
        await using var shop = ShopApplication.Build(
            ["--environment=Development", "--contentRoot=" + Repository.PathOf("samples/OrderShop"), "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"],
            builder => builder.Configuration["Isendpro:BaseAddress"] = $"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}/cgi-bin/");
        await shop.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(shop.Urls.First()) };

        Assert.Equal("Healthy", await http.GetStringAsync("/health"));
    }

    private static Action<WebApplicationBuilder> Export(ICollection<Activity> spans) =>
        builder => builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(spans));
}
