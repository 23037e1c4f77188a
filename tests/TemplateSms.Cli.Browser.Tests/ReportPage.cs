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

    /// <summary>The size of the file.</summary>
    public long BytesWritten { get; private set; }

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
        await page.WriteAsync("report.html", arguments);
        return page;
    }

    /// <summary>Writes other templates, and opens their report, which is compared with the first one.</summary>
    public Task EditAsync(IEnumerable<(string Path, string Text)> templates, params string[] arguments)
    {
        foreach (var (path, text) in templates)
            _folder.Write(path, text);
        return WriteAsync("later.html", ["--baseline", "report.html", .. arguments]);
    }

    /// <summary>Opens every card, as a reader can.</summary>
    public Task OpenAllAsync() => Page.EvaluateAsync("document.querySelectorAll('details.more').forEach(more => more.open = true)");

    /// <summary>Opens the cards that are shown, and waits until their details are there.</summary>
    public async Task OpenShownAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('article:not([hidden]) details.more').forEach(more => more.open = true)");
        await Expect(Page.Locator("details.more[open] [data-packed]")).ToHaveCountAsync(0);
    }

    public Task<IReadOnlyList<string>> ShownNamesAsync() => Cards.Locator("h2").AllInnerTextsAsync();

    public Task<IReadOnlyList<string>> ShownRowsAsync() => Page.Locator("#overview tbody tr:visible th a").AllInnerTextsAsync();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        _folder.Dispose();
    }

    private async Task WriteAsync(string name, params string[] arguments)
    {
        using var output = new StringWriter();
        var before = Environment.CurrentDirectory;
        try
        {
            // A team runs it in the folder of the project, so that paths are short. Tests of this assembly run one after the other.
            Environment.CurrentDirectory = _folder.Folder;
            await SmstplCommand.RunAsync(["report", ".", "-o", name, .. arguments], new CommandStreams(TextReader.Null, output, output));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        BytesWritten = new FileInfo(_folder.PathOf(name)).Length;
        await Page.GotoAsync(new Uri(_folder.PathOf(name)).AbsoluteUri);
    }
}
