using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrderShop.Gateways;
using OrderShop.Orders;
using OrderShop.Telemetry;

namespace OrderShop;

/// <summary>The shop as a web application.</summary>
public static class ShopApplication
{
    /// <summary>Builds the application.</summary>
    /// <param name="args">The command line: settings such as <c>--Isendpro:BaseAddress=…</c>.</param>
    /// <param name="configure">What a test changes.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOptions<ShopOptions>().BindConfiguration("Shop").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddIsendpro(builder.Configuration.GetSection("Isendpro"));
        builder.Services.AddSingleton<OrderBook>();
        builder.Services.AddSingleton<Shipping>();
        builder.Services.AddHealthChecks().AddCheck<GatewayHealthCheck>("sms gateway", HealthStatus.Degraded, timeout: TimeSpan.FromSeconds(5));
        builder.AddShopTelemetry();
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHostedService<DevelopmentGateway>();
        configure?.Invoke(builder);

        var application = builder.Build();
        application.MapHealthChecks("/health");
        application.MapOrders();
        return application;
    }
}
