using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace TemplateSms.Simulator.Browser.Tests;

/// <summary>A gateway, the real client that sends to it, and its inbox in a browser.</summary>
internal sealed class Inbox : IAsyncDisposable
{
    public static readonly PhoneNumber Zoe = PhoneNumber.Parse("+33 6 39 98 00 41");
    public static readonly PhoneNumber Hugo = PhoneNumber.Parse("+33 6 39 98 00 77");
    public static readonly PhoneNumber Anna = PhoneNumber.Parse("+44 7700 900 142");

    private readonly ConcurrentQueue<string> _trouble = new();
    private readonly ServiceProvider _services;
    private readonly HttpClient _http = new();

    private Inbox(SmsGateway gateway, IPage page, TimeProvider time)
    {
        Gateway = gateway;
        Page = page;
        Root = new Uri(gateway.BaseAddress, "/");
        _services = new ServiceCollection().AddSingleton(time).AddIsendpro(account =>
        {
            account.ApiKey = Key;
            account.BaseAddress = gateway.BaseAddress;
            account.StopRestrictionLifted = true;
        }).Services.BuildServiceProvider();
        Client = _services.GetRequiredService<ISmsClient>();
    }

    /// <summary>The client's key; this gateway takes any.</summary>
    public string Key { get; } = Guid.NewGuid().ToString("N");

    public SmsGateway Gateway { get; }

    public ISmsClient Client { get; }

    public IPage Page { get; }

    public Uri Root { get; }

    public ILocator Bubbles => Page.Locator("#messages .bubble");

    public ILocator Newest => Page.Locator("#messages .message").Last;

    public ILocator Conversations => Page.Locator("#conversations .conversation");

    public ILocator Search => Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search messages" });

    public ILocator Details => Page.GetByRole(AriaRole.Region, new() { NameRegex = new Regex("^Message [0-9]") });

    public ILocator Callbacks => Page.GetByRole(AriaRole.Region, new() { Name = "Callbacks", Exact = true });

    public ILocator Faults => Page.GetByRole(AriaRole.Region, new() { Name = "Faults", Exact = true });

    /// <summary>Opens the inbox of a new gateway, and waits until it hears of what arrives.</summary>
    public static async Task<Inbox> OpenAsync(Chromium chromium, InboxView? view = null, SmsGatewayOptions? options = null)
    {
        view ??= new InboxView();
        var page = await chromium.NewPageAsync(view.Context);
        var inbox = new Inbox(await SmsGateway.StartAsync(options), page, ClientTime(options));
        inbox.Watch();
        if (view.Now is { } now)
            await page.Clock.SetFixedTimeAsync(now.UtcDateTime);
        await inbox.GoAsync();
        return inbox;
    }

    public async Task GoAsync(string address = "")
    {
        await Page.GotoAsync(new Uri(Root, address).AbsoluteUri);
        await Assertions.Expect(Page.Locator("#live")).ToHaveTextAsync("Live");
    }

    public ILocator Conversation(PhoneNumber number) =>
        Page.Locator($"#conversations [data-key='{number.Value.TrimStart('+')}']");

    /// <summary>Sends as a client of a third party, past the checks of ours.</summary>
    public Task<HttpResponseMessage> PostAsync(string operation, object request) =>
        _http.PostAsJsonAsync(new Uri(Gateway.BaseAddress, operation), request);

    /// <summary>No script failed, no policy was broken, nothing asked the user, and nothing left for another host.</summary>
    public void AssertQuiet() => Assert.Empty(_trouble);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _services.DisposeAsync();
        _http.Dispose();
        await Gateway.DisposeAsync();
    }

    // The gateway's where a test moves it; else noon, at which marketing may be sent.
    private static SteppedTime ClientTime(SmsGatewayOptions? options) =>
        options?.TimeProvider as SteppedTime ?? new SteppedTime(new DateTimeOffset(DateTime.UtcNow.Date.AddHours(12), TimeSpan.Zero));

    private void Watch()
    {
        Page.PageError += (_, error) => _trouble.Enqueue($"script: {error}");
        Page.Console += (_, entry) =>
        {
            if (entry.Type is "error" or "warning")
                _trouble.Enqueue($"console: {entry.Text}");
        };
        Page.Dialog += async (_, dialog) =>
        {
            _trouble.Enqueue($"dialog: {dialog.Type}");
            await dialog.DismissAsync();
        };
        Page.Popup += (_, _) => _trouble.Enqueue("popup");
        Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is var url && url.Authority != Root.Authority)
                _trouble.Enqueue($"request to {url.Host}");
        };
    }
}
