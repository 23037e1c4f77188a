using Microsoft.Playwright;
using TemplateSms.Cli.Invocation;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.Cli.Browser.Tests;

/// <summary>The page that <c>smstpl report</c> writes of some templates, open in a browser.</summary>
internal sealed class ReportPage : IAsyncDisposable
{
    private readonly ScratchProject _folder;

    private ReportPage(ScratchProject folder, IPage page)
    {
        _folder = folder;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Messages.Add(message.Text);
        page.PageError += (_, error) => Messages.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Messages.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What the page asked for, itself first.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What the browser complained of, and dialogs.</summary>
    public List<string> Messages { get; } = [];

    public ILocator Cards => Page.Locator("article.card:visible");

    public static async Task<ReportPage> OpenAsync(
        Chromium chromium, IEnumerable<(string Path, string Text)> templates, BrowserNewContextOptions? options = null, params string[] arguments)
    {
        var browserPage = await chromium.NewPageAsync(options);
        var folder = new ScratchProject();
        foreach (var (path, text) in templates)
            folder.Write(path, text);
        var page = new ReportPage(folder, browserPage);
        using var output = new StringWriter();
        await SmstplCommand.RunAsync(
            ["report", folder.Folder, "-o", folder.PathOf("report.html"), .. arguments],
            new CommandStreams(TextReader.Null, output, output));
        await browserPage.GotoAsync(new Uri(folder.PathOf("report.html")).AbsoluteUri);
        return page;
    }

    /// <summary>Opens every card, as a reader can.</summary>
    public Task OpenAllAsync() => Page.EvaluateAsync("document.querySelectorAll('details.more').forEach(more => more.open = true)");

    public Task<IReadOnlyList<string>> ShownNamesAsync() => Cards.Locator("h2").AllInnerTextsAsync();

    public Task<IReadOnlyList<string>> ShownRowsAsync() => Page.Locator("#overview tbody tr:visible th a").AllInnerTextsAsync();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _folder.Dispose();
    }
}
