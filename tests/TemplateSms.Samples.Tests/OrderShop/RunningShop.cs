using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using OrderShop;
using TemplateSms.Simulator;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The shop on a free port of this machine, with a gateway of its own.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication _shop;

    private RunningShop(SmsGateway gateway, WebApplication shop)
    {
        Gateway = gateway;
        _shop = shop;
        Http = new HttpClient { BaseAddress = new Uri(shop.Urls.First()) };
    }

    public SmsGateway Gateway { get; }

    public HttpClient Http { get; }

    public static async Task<RunningShop> StartAsync(SmsGatewayOptions? options = null, Action<WebApplicationBuilder>? configure = null)
    {
        var gateway = await SmsGateway.StartAsync(options);
        string[] settings =
        [
            "--environment=Test",
            "--contentRoot=" + Repository.PathOf("samples/OrderShop"),
            "--urls=http://127.0.0.1:0",
            "--Isendpro:ApiKey=" + Guid.NewGuid().ToString("N"),
            "--Isendpro:BaseAddress=" + gateway.BaseAddress,
            "--Logging:LogLevel:Default=None",
        ];
        var shop = ShopApplication.Build(settings, configure);
        await shop.StartAsync();
        return new RunningShop(gateway, shop);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _shop.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
