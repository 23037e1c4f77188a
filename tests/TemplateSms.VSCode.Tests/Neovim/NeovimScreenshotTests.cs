using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TemplateSms.TestKit.Builds;

namespace TemplateSms.VSCode.Tests.Neovim;

/// <summary>The picture of Neovim in the documentation: what it writes to a terminal, in a browser's terminal.</summary>
[Collection(Chromium.Collection)]
public sealed partial class NeovimScreenshotTests(Chromium chromium)
{
    private const int Columns = 96;
    private const int Rows = 20;
    private const string Ready = "smstpl-ready";

    private const string Template = """
        ---
        summary: Tells a customer that an order has left.
        unencodable: replace
        params:
          customer: string(20)
          order_id: string(10, alnum)
          eta: date
        ---
        Hi {{ customer }}, your order {{ order_id }} arrives on {{ eta | date.to_string "%d/%m" }}.
        It’s insured. Questions? Answer this message.

        """;

    [SkippableFact]
    public async Task Neovim_FindingAndHover()
    {
        if (Environment.GetEnvironmentVariable("CI") is null)
            Skip.IfNot(File.Exists("/usr/bin/nvim"), "Neovim (nvim) is not installed.");
        Extension.RequirePackages();
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = 900, Height = 420 } });
        var written = await RunAsync();

        await page.SetContentAsync("<body style='margin:8px;background:#fff'><div id=terminal></div>");
        await page.AddStyleTagAsync(new() { Path = Path.Combine(Extension.Folder, "node_modules/@xterm/xterm/css/xterm.css") });
        await page.AddScriptTagAsync(new() { Path = Path.Combine(Extension.Folder, "node_modules/@xterm/xterm/lib/xterm.js") });
        var shown = await page.EvaluateAsync<string>(
            """
            async ([columns, rows, bytes]) => {
              const theme = { background: '#ffffff', foreground: '#1f1f1f', cursor: '#1f1f1f' };
              const terminal = new Terminal({ cols: columns, rows, fontSize: 14, theme, minimumContrastRatio: 4.5 });
              terminal.open(document.getElementById('terminal'));
              await new Promise(resolve => terminal.write(Uint8Array.from(atob(bytes), c => c.charCodeAt(0)), resolve));
              await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              return Array.from({ length: rows }, (_, row) => terminal.buffer.active.getLine(row)?.translateToString(true) ?? '').join('\n');
            }
            """,
            new object[] { Columns, Rows, Convert.ToBase64String(written) });
        var picture = await page.Locator("#terminal").ScreenshotAsync();
        await page.Context.CloseAsync();

        Assert.Contains("customer: string(20)", shown, StringComparison.Ordinal);
        Assert.Contains("Outside the GSM-7", shown, StringComparison.Ordinal);
        await DocumentationPicture.SaveAsync(picture, "editor-neovim.png");
    }

    /// <summary>Runs Neovim in a terminal until it shows what is wanted.</summary>
    /// <returns>What it wrote.</returns>
    private static async Task<byte[]> RunAsync()
    {
        using var folder = new ScratchProject();
        folder.Write("Templates/order_shipped.smstpl", Template).Write("smstpl.vim", SyntaxOfThePage());
        var script = Path.Combine(HereOf(), "screen.lua");
        var command = $"stty cols {Columns} rows {Rows}; exec nvim -u NONE -i NONE -n -c 'luafile {script}' Templates/order_shipped.smstpl";
        using var process = Process.Start(new ProcessStartInfo("script", ["-qfec", command, "/dev/null"])
        {
            WorkingDirectory = folder.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["TERM"] = "xterm-256color",
                ["LANG"] = "C.UTF-8",
                ["SMSTPL_DLL"] = Tool.Path,
                ["SMSTPL_FOLDER"] = folder.Folder,
                ["SMSTPL_SYNTAX"] = folder.PathOf("smstpl.vim"),
                ["SMSTPL_READY"] = Ready,
                ["XDG_STATE_HOME"] = folder.Folder,
                ["XDG_CACHE_HOME"] = folder.Folder,
            },
        })!;
        using var written = new MemoryStream();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            // The title of the window comes after all that stands in it.
            var buffer = new byte[4096];
            while (!Encoding.ASCII.GetString(written.GetBuffer(), 0, (int)written.Length).Contains(Ready, StringComparison.Ordinal))
            {
                var read = await process.StandardOutput.BaseStream.ReadAsync(buffer, limit.Token);
                Assert.True(read > 0, "Neovim has ended.");
                written.Write(buffer, 0, read);
            }
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }

        return written.ToArray();
    }

    // The page and the picture agree.
    private static string SyntaxOfThePage() =>
        VimBlock().Match(File.ReadAllText(Path.Combine(HereOf(), "../../../docs/editors.md"))).Groups["syntax"].Value is { Length: > 0 } syntax
            ? syntax
            : throw new InvalidOperationException("docs/editors.md has no syntax file for Neovim.");

    private static string HereOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("^```vim\n(?<syntax>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex VimBlock();
}
