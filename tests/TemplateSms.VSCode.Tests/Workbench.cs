using Microsoft.Playwright;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.VSCode.Tests;

/// <summary>VS Code in a browser, with the extension and a folder.</summary>
internal sealed class Workbench : IAsyncDisposable
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

    public static async Task<Workbench> OpenAsync(Chromium chromium, params (string Path, string Text)[] files)
    {
        var folder = new ScratchProject();
        foreach (var (path, text) in files)
            folder.Write(path, text);
        var server = await EditorServer.StartAsync(folder.Folder);
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var workbench = new Workbench(folder, server, page);
        await page.GotoAsync(server.Address);
        await page.Locator(".monaco-workbench").WaitForAsync();
        return workbench;
    }

    public string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
