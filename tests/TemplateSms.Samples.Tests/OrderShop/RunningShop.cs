using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrderShop;
using OrderShop.Messages;
using TemplateSms.Simulator;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The shop on a free port of this machine, with a gateway and a database of its own.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    public const string Secret = "a-secret-of-these-tests";

    public const string Phone = "+33 6 39 98 00 41";

    private readonly string _folder = Directory.CreateTempSubdirectory("templatesms-").FullName;
    private WebApplication? _shop;

    private RunningShop(SmsGateway gateway) => Gateway = gateway;

    public SmsGateway Gateway { get; }

    public HttpClient Http { get; private set; } = new();

    /// <summary>The command line of the shop, for one that runs elsewhere too.</summary>
    public string[] Settings =>
    [
        "--environment=Test",
        "--contentRoot=" + Repository.PathOf("samples/OrderShop"),
        "--urls=http://127.0.0.1:0",
        "--Shop:Database=" + Path.Combine(_folder, "new", "shop.db"),
        "--Shop:RetryDelay=00:00:00.5",
        "--Isendpro:ApiKey=0123456789abcdef",
        "--Isendpro:BaseAddress=" + Gateway.BaseAddress,
        "--Isendpro:MaxRetries=0",
        "--IsendproReceipts:Secrets:0=" + Secret,
    ];

    /// <summary>Starts a gateway, and a shop with it.</summary>
    public static async Task<RunningShop> StartAsync(SmsGatewayOptions? options = null, Action<WebApplicationBuilder>? configure = null)
    {
        var shop = await CreateAsync(options);
        await shop.StartAsync(configure);
        return shop;
    }

    /// <summary>Starts a gateway, for a shop that is started later.</summary>
    public static async Task<RunningShop> CreateAsync(SmsGatewayOptions? options = null) => new(await SmsGateway.StartAsync(options));

    public async Task StartAsync(Action<WebApplicationBuilder>? configure = null, params string[] settings)
    {
        _shop = ShopApplication.Build([.. Settings, .. settings], builder =>
        {
            builder.Logging.ClearProviders();
            configure?.Invoke(builder);
        });
        await _shop.StartAsync();
        Http = new HttpClient { BaseAddress = new Uri(_shop.Urls.First()) };
    }

    /// <summary>Stops the worker of the outbox as the host does, once nothing is left of the web server.</summary>
    public Task StopWorkerAsync() =>
        _shop!.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single().StopAsync(CancellationToken.None);

    public async Task StopAsync()
    {
        if (_shop is not { } shop)
            return;
        _shop = null;
        await shop.StopAsync();
        await shop.DisposeAsync();
    }

    /// <summary>Places an order.</summary>
    public Task<HttpResponseMessage> PlaceAsync(string id, string name = "Zoë", int items = 3, string? language = null, string phone = Phone) =>
        Http.PostAsJsonAsync("/orders", new { id, customer = new { firstName = name, phone, language }, eta = "2026-12-05", items });

    /// <summary>Places an order, and ships it.</summary>
    public async Task ShipAsync(string id, string name = "Zoë", int items = 3, string? language = null, string phone = Phone)
    {
        (await PlaceAsync(id, name, items, language, phone)).EnsureSuccessStatusCode();
        (await Http.PostAsync($"/orders/{id}/ship", null)).EnsureSuccessStatusCode();
    }

    /// <summary>Waits until an order's message is in a state, and gives the note beside it.</summary>
    public async Task<string?> UntilAsync(string id, string state)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var order = await Http.GetFromJsonAsync<JsonElement>($"/orders/{id}", deadline.Token);
            if (order.GetProperty("message").GetString() == state)
                return order.GetProperty("note").GetString();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Http.Dispose();
        await Gateway.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
