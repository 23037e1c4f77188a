using Microsoft.Playwright;

namespace TemplateSms.Browser;

/// <summary>One browser for all tests: the machine's Chromium, since a test downloads none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const string Collection = "Chromium";

    // Every wait is for something that comes at once on an idle machine.
    private const float Patience = 60_000;

    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Find() is not { } executable)
        {
            // On a build server a missing browser would hide that the page was never looked at.
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException("Chromium is not installed.");
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = _arguments });
    }

    /// <summary>A page without a history; skips the test where there is no browser.</summary>
    public async Task<IPage> NewPageAsync(BrowserNewContextOptions? options = null)
    {
        Skip.If(_browser is null, "Chromium is not installed; set CHROMIUM to its path.");
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : _places.FirstOrDefault(File.Exists);
}

[CollectionDefinition(Chromium.Collection)]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
