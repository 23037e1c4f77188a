using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Trace;
using OrderShop;
using TemplateSms.Isendpro;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>What whoever operates the sample sees of it.</summary>
public sealed class OperationTests
{
    // Ports of this process, below those that the system gives away.
    private static int GatewayPort => 20_000 + (Environment.ProcessId % 10_000);

    private static int ShopPort => 10_000 + (Environment.ProcessId % 10_000);

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
            await shop.ShipAsync("A1");
            await shop.UntilAsync("A1", "Sent");
        }

        // The shops of other tests run in this process, and are heard, too.
        var message = Assert.Single(spans, span => span.Source.Name == "TemplateSms" && Equals(span.GetTagItem("server.port"), port));
        Assert.Single(spans, span => span.DisplayName == "POST /orders/{id}/ship" && span.TraceId == message.TraceId);
    }

    [Fact]
    public async Task Start_WithoutAnApiKey_NamesTheOption()
    {
        await using var gateway = await RunningShop.CreateAsync();
        await using var shop = ShopApplication.Build([.. gateway.Settings, "--Isendpro:ApiKey="]);

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => shop.StartAsync());

        Assert.Contains("ApiKey", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_HasMoreTimeThanASendTakes()
    {
        await using var gateway = await RunningShop.CreateAsync();
        await using var shop = ShopApplication.Build(gateway.Settings);

        Assert.True(shop.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout > shop.Services.GetRequiredService<IOptions<IsendproOptions>>().Value.Timeout);
    }

    [Fact]
    public async Task Development_StartsAGatewayOfItsOwnThatReportsToTheShop()
    {
        var address = $"http://127.0.0.1:{ShopPort.ToString(CultureInfo.InvariantCulture)}";
        await using var shop = await RunningShop.CreateAsync();

        await shop.StartAsync(
            builder =>
            {
                builder.Configuration["Isendpro:BaseAddress"] = $"http://127.0.0.1:{GatewayPort.ToString(CultureInfo.InvariantCulture)}/cgi-bin/";
                builder.Configuration["Simulator:ReceiptUrl"] = $"{address}/sms/receipts?secret={RunningShop.Secret}";
            },
            "--environment=Development",
            "--urls=" + address);

        Assert.Equal("Healthy", await shop.Http.GetStringAsync("/health"));
        Assert.Equal(HttpStatusCode.BadRequest, (await shop.Http.PostAsync("/orders", new StringContent("{", Encoding.UTF8, "application/json"))).StatusCode);
        await shop.ShipAsync("A1029");
        Assert.Contains("statut=0", await shop.UntilAsync("A1029", "Reported"), StringComparison.Ordinal);
    }

    private static Action<WebApplicationBuilder> Export(ICollection<Activity> spans) =>
        builder => builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(spans));
}
