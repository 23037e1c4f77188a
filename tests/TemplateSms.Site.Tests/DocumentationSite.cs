using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace TemplateSms.Site.Tests;

/// <summary>The site of docs/, built once by the command that publishes it, in a folder of its own.</summary>
public sealed class DocumentationSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("templatesms-site-").FullName;

    /// <summary>The exit code of the build; null without Node.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>The output of the build.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The folder that is published.</summary>
    public string Html => Path.Combine(_folder, "html");

    public async Task InitializeAsync()
    {
        // docfx runs on no other runtime than its own, wherever the tests run.
        await RunAsync("dotnet", "tool", "restore");
        (ExitCode, Output) = await RunAsync("node", ".ci/site.mjs", _folder);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Skips the test on a machine without Node, which a build server has.</summary>
    public void RequireBuilt()
    {
        Skip.If(ExitCode is null && Environment.GetEnvironmentVariable("CI") != "true", "Node is not installed.");
        Assert.True(ExitCode == 0, Output);
    }

    /// <summary>The text of a page.</summary>
    public string Read(string page) => File.ReadAllText(Path.Combine(Html, page));

    private static async Task<(int? ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Root(), RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, await output + await error);
        }
        catch (Win32Exception)
        {
            return (null, "");
        }
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
