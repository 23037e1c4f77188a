using Microsoft.Playwright;

namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The Chromium of the machine, started once for all tests that want it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A page of a browser of its own; skips the test where there is no Chromium.</summary>
    public Task<IPage> OpenAsync(BrowserNewPageOptions? options = null)
    {
        Skip.If(_browser is null, "Chromium is not installed: apt-get install chromium.");
        return _browser!.NewPageAsync(options ?? new BrowserNewPageOptions());
    }

    public async Task InitializeAsync()
    {
        if (Array.Find(_places, File.Exists) is not { } path)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException("CI has no Chromium, and would skip what it is there for.");
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
