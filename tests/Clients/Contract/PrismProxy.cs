using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TemplateSms.Clients.Tests.Contract;

/// <summary>
/// Stoplight's Prism in front of a gateway: it passes on what the provider's document allows, in requests and in answers,
/// and answers 422 or 500 to the rest. It is a package of <c>.ci/package.json</c>.
/// </summary>
internal sealed partial class PrismProxy : IAsyncDisposable
{
    private static readonly TimeSpan _startTime = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly string _folder;

    private PrismProxy(Process process, string folder, Uri baseAddress)
    {
        _process = process;
        _folder = folder;
        BaseAddress = baseAddress;
    }

    public Uri BaseAddress { get; }

    public static bool IsInstalled => File.Exists(Script());

    /// <summary>Skips the test where Prism is not installed, which never is so on the build server.</summary>
    public static void SkipIfNotInstalled()
    {
        Assert.True(IsInstalled || Environment.GetEnvironmentVariable("CI") != "true", "Prism is not installed in artifacts/npm, where .ci/run puts it.");
        Skip.IfNot(IsInstalled, "Prism is not installed: mkdir -p artifacts/npm && cp .ci/package*.json artifacts/npm && npm ci --prefix artifacts/npm --ignore-scripts");
    }

    /// <param name="upstream">The gateway.</param>
    /// <param name="document">The provider's OpenAPI document.</param>
    public static async Task<PrismProxy> StartAsync(Uri upstream, JsonNode document)
    {
        var folder = Directory.CreateTempSubdirectory("templatesms-prism-").FullName;
        var path = Path.Combine(folder, "openapi.json");
        await File.WriteAllTextAsync(path, document.ToJsonString());
        var process = Process.Start(new ProcessStartInfo(
            "node", [Script(), "proxy", path, upstream.AbsoluteUri.TrimEnd('/'), "--errors", "--host", "127.0.0.1", "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(object sender, DataReceivedEventArgs line)
        {
            if (Listening().Match(line.Data ?? "") is { Success: true } match)
                address.TrySetResult(new Uri(match.Groups[1].Value + "/"));
        }

        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new PrismProxy(process, folder, await address.Task.WaitAsync(_startTime));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Script([CallerFilePath] string thisFile = "") => Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../artifacts/npm/node_modules/@stoplight/prism-cli/dist/index.js"));

    [GeneratedRegex(@"Prism is listening on (http://[0-9.:]+)")]
    private static partial Regex Listening();
}
