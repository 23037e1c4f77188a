using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrderShop.Codes;
using OrderShop.Data;
using OrderShop.Gateways;
using OrderShop.Messages;
using OrderShop.Orders;
using OrderShop.Telemetry;

namespace OrderShop;

/// <summary>The shop as a web application.</summary>
public static class ShopApplication
{
    // Longer than a send takes at most (Isendpro:Timeout), so that a host that stops learns what became of it.
    private static readonly TimeSpan _shutdownTimeout = TimeSpan.FromSeconds(45);

    /// <summary>Builds the application.</summary>
    /// <param name="args">The command line: settings such as <c>--Isendpro:BaseAddress=…</c>.</param>
    /// <param name="configure">Changes it, for tests.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOptions<ShopOptions>().BindConfiguration("Shop").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddProblemDetails();
        // A body that is no order is the client's fault, 400, in development too.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddHealthChecks().AddCheck<GatewayHealthCheck>("sms gateway", HealthStatus.Degraded, timeout: TimeSpan.FromSeconds(5));
        builder.AddShopTelemetry();
        AddOrders(builder);
        configure?.Invoke(builder);

        var application = builder.Build();
        application.UseExceptionHandler();
        application.UseStatusCodePages();
        application.MapHealthChecks("/health");
        application.MapOrders();
        application.MapCodes();
        application.MapIsendproReceipts("/sms/receipts");
        return application;
    }

    private static void AddOrders(WebApplicationBuilder builder)
    {
        builder.Services.AddIsendpro(builder.Configuration.GetSection("Isendpro"));
        builder.Services.AddSmsReceipts<ReceiptHandler>();
        builder.Services.AddIsendproReceipts(builder.Configuration.GetSection("IsendproReceipts"));
        builder.Services.AddSingleton<ShopDatabase>();
        builder.Services.AddSingleton<Outbox>();
        builder.Services.AddSingleton<OrderBook>();
        builder.Services.AddSingleton<OrderReader>();
        builder.Services.AddSingleton<OrderCodes>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        // Hosted services start in this order and stop in the other: the gateway outlives the worker.
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHostedService<DevelopmentGateway>();
        builder.Services.AddHostedService<OutboxWorker>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = _shutdownTimeout);
    }
}
