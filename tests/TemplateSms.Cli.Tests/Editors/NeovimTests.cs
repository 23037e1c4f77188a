using System.Diagnostics;
using TemplateSms.LanguageServer.Tests;

namespace TemplateSms.Cli.Tests.Editors;

/// <summary>Neovim, without a screen, with its own client of the protocol.</summary>
public sealed class NeovimTests
{
    private const string Template = """
        ---
        sender: Acme
        unencodable: replace
        params:
          number: string(20)
        ---
        Your order {{ nubmer }}{{ include 'signature' }}
        """;

    [SkippableFact]
    public async Task Neovim_ADayWithATemplate_SeesWhatThePageSays()
    {
        if (Environment.GetEnvironmentVariable("CI") is null)
            Skip.If(!IsInstalled(), "Neovim (nvim) is not installed.");
        using var folder = new EditorFolder();
        folder.Write("order_shipped.smstpl", Template + "\n");
        folder.Write("signature.smstpl", ", Acme");

        var said = await RunAsync(folder);

        Assert.Equal("left: ok", said[^1]);
        Assert.Equal("utf-16", Of("open"));
        Assert.StartsWith("6:14 SMS2001 ", Of("squiggle"), StringComparison.Ordinal);
        Assert.Contains("'number'", Of("offered"), StringComparison.Ordinal);
        Assert.Equal("Your order {{ number }}{{ include 'signature' }}", Of("fix"));
        Assert.Equal("number", Of("completion"));
        Assert.Contains("string(20)", Of("hover"), StringComparison.Ordinal);
        Assert.Equal("  number: string(20)", Of("definition"));
        Assert.Equal("signature.smstpl", Of("include"));
        Assert.Equal("Your order {{ parcel }}{{ include 'signature' }}", Of("rename"));

        string Of(string step) => said.Last(line => line.StartsWith(step + ": ", StringComparison.Ordinal))[(step.Length + 2)..];
    }

    private static async Task<IReadOnlyList<string>> RunAsync(EditorFolder folder)
    {
        var start = new ProcessStartInfo("nvim", ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", $"luafile {Path.Combine(AppContext.BaseDirectory, "Editors", "editor.lua")}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Root,
            Environment =
            {
                ["SMSTPL_DLL"] = Path.Combine(AppContext.BaseDirectory, "smstpl.dll"),
                ["SMSTPL_FOLDER"] = folder.Root,
                ["XDG_STATE_HOME"] = folder.Root,
                ["XDG_CACHE_HOME"] = folder.Root,
            },
        };
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            var text = await output;
            Assert.True(process.ExitCode == 0, text + await errors);
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "nvim")));
}
