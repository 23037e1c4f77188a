using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TemplateSms.Samples.Tests.OrderShop;

/// <summary>The shop in a process of its own, which can be killed.</summary>
internal sealed partial class ShopProcess : IDisposable
{
    // Built beside these tests, for the same configuration and framework.
    private static readonly string _output = Path.Combine(
        Repository.PathOf("samples/OrderShop"),
        Path.GetRelativePath(Repository.PathOf("tests/TemplateSms.Samples.Tests"), AppContext.BaseDirectory));

    private readonly Process _process;

    private ShopProcess(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address };
    }

    public HttpClient Http { get; }

    public static async Task<ShopProcess> StartAsync(IEnumerable<string> settings)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(_output, "OrderShop.dll"), .. settings]) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
                return new ShopProcess(process, new Uri(match.Value));
        }

        throw new InvalidOperationException($"The shop ended with {process.ExitCode}.");
    }

    /// <summary>Ends the process as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    [GeneratedRegex(@"(?<=Now listening on: )http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
