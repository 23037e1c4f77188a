using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.VSCode.Tests;

/// <summary>VS Code in a browser, with the extension and a folder.</summary>
internal sealed partial class Workbench : IAsyncDisposable
{
    private readonly ScratchProject _folder;
    private readonly EditorServer _server;

    private Workbench(ScratchProject folder, EditorServer server, IPage page)
    {
        (_folder, _server, Page) = (folder, server, page);
        page.Console += (_, message) => Messages.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Messages.Add($"page error: {error}");
    }

    public IPage Page { get; }

    /// <summary>What the browser wrote to its console.</summary>
    public List<string> Messages { get; } = [];

    public ILocator Squiggles => Page.Locator(".squiggly-error, .squiggly-warning");

    public ILocator Lenses => Page.Locator(".codelens-decoration");

    public ILocator Hover => Page.Locator(".monaco-hover:not(.hidden) .monaco-hover-content").First;

    public ILocator Suggestions => Page.Locator(".suggest-widget.visible .monaco-list-row");

    /// <summary>The body of the preview's page, which is a frame in a frame.</summary>
    public ILocator Preview => Page.FrameLocator("iframe.webview.ready").FrameLocator("#active-frame").Locator("body");

    public ILocator ActiveTab => Page.Locator(".tab.active");

    /// <summary>Opens a folder of files, the first of them in the editor.</summary>
    public static async Task<Workbench> OpenAsync(Chromium chromium, params (string Path, string Text)[] files)
    {
        await Extension.BuildAsync();
        var folder = new ScratchProject();
        foreach (var (path, text) in files)
            folder.Write(path, text);
        var server = await EditorServer.StartAsync(folder.Folder, files[0].Path);
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 760 } });
        var workbench = new Workbench(folder, server, page);
        await page.GotoAsync(server.Address);
        await page.Locator(".monaco-editor .view-line").First.WaitForAsync();
        return workbench;
    }

    public string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    /// <summary>Runs a command by its name in the palette.</summary>
    public async Task RunAsync(string command)
    {
        await Page.Keyboard.PressAsync("F1");
        await Page.Locator(".quick-input-widget input.input").FillAsync(">" + command);
        await Page.Locator(".quick-input-list .monaco-list-row", new() { HasText = command }).First.WaitForAsync();
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Puts the cursor before a character; lines and columns count from 1.</summary>
    public async Task GoToAsync(int line, int column)
    {
        await Page.Keyboard.PressAsync("Control+G");
        await Page.Locator(".quick-input-widget input.input").FillAsync($":{line},{column}");
        await Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".statusbar-item", new() { HasText = $"Ln {line}, Col {column}" })).ToBeVisibleAsync();
    }

    /// <summary>Opens the list of fixes at the cursor. One that is asked for before the server has them is empty, so it is asked for again.</summary>
    public async Task OpenLightBulbAsync(string fix)
    {
        var offered = Page.Locator(".action-widget .monaco-list-row", new() { HasText = fix }).First;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            await Page.Keyboard.PressAsync("Control+.");
            try
            {
                await offered.WaitForAsync(new() { Timeout = 3_000 });
                return;
            }
            catch (TimeoutException)
            {
                await Page.Keyboard.PressAsync("Escape");
            }
        }

        await Assertions.Expect(offered).ToBeVisibleAsync();
    }

    /// <summary>Opens a file by the explorer.</summary>
    public async Task OpenFileAsync(string path)
    {
        foreach (var part in path.Split('/'))
        {
            var row = Page.Locator(".explorer-folders-view .monaco-list-row", new() { HasTextRegex = new Regex($"^{Regex.Escape(part)}$") });
            await row.WaitForAsync();
            if (part.Contains('.', StringComparison.Ordinal))
                await row.DblClickAsync();
            else if (await row.GetAttributeAsync("aria-expanded") == "false")
                await row.ClickAsync();
        }

        await Assertions.Expect(ActiveTab).ToContainTextAsync(Path.GetFileName(path));
    }

    /// <summary>The text of the active editor, as far as it can be seen.</summary>
    public async Task<string> ShownTextAsync() =>
        string.Join('\n', (await Page.Locator(".editor-group-container.active .view-line").AllAsync()
            .ContinueWith(lines => Task.WhenAll(lines.Result.Select(LineAsync)), TaskScheduler.Default).Unwrap()).OrderBy(line => line.Top).Select(line => line.Text));

    private static async Task<(float Top, string Text)> LineAsync(ILocator line) =>
        ((await line.BoundingBoxAsync())?.Y ?? 0, Blank().Replace(await line.InnerTextAsync(), " "));

    public Task SaveAsync() => Page.Keyboard.PressAsync("Control+S");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [GeneratedRegex("\u00A0")]
    private static partial Regex Blank();
}
