using System.Diagnostics;

namespace TemplateSms.Benchmarks.Dispatch;

/// <summary>The server in its process.</summary>
internal sealed class GatewayProcess : IDisposable
{
    private readonly Process _process;

    public GatewayProcess()
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [typeof(GatewayProcess).Assembly.Location, "gateway"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Address = new Uri(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start."));
    }

    public Uri Address { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
