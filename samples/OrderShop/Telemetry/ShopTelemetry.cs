using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OrderShop.Telemetry;

/// <summary>Traces and metrics of requests and of messages.</summary>
public static class ShopTelemetry
{
    /// <summary>The name of the library's activities and instruments.</summary>
    private const string Messages = "TemplateSms";

    /// <summary>The activities of the shop itself.</summary>
    public static readonly ActivitySource Activities = new("OrderShop");

    /// <summary>Collects telemetry, and exports it where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector.</summary>
    public static void AddShopTelemetry(this WebApplicationBuilder builder)
    {
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("ordershop"))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddSource(Activities.Name, Messages))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Messages));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 })
            telemetry.UseOtlpExporter();
    }
}
