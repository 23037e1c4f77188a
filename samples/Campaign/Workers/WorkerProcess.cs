using System.Diagnostics;
using System.Text.Json;

namespace Campaign.Workers;

/// <summary>This program as a worker, in a process of its own.</summary>
internal sealed class WorkerProcess : IDisposable
{
    /// <summary>The argument by which the program is a worker.</summary>
    public const string Verb = "worker";

    /// <summary>The line by which a worker says that it works.</summary>
    public const string Ready = "ready";

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a worker.</summary>
    public static WorkerProcess Start(QueueSettings settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(WorkerProcess).Assembly.Location, Verb]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        // Not in its arguments, which all users of a machine see.
        process.StandardInput.WriteLine(JsonSerializer.Serialize(settings));
        process.StandardInput.Flush();
        return new WorkerProcess(process);
    }

    /// <summary>Waits until the worker works, or has ended.</summary>
    public Task IsReadyAsync() => _process.StandardOutput.ReadLineAsync();

    /// <summary>Waits for the end of the process.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> WaitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Has the worker end what it has begun, and waits for that.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose() => _process.Dispose();
}
