using System.Diagnostics;
using TemplateSms.Benchmarks.Building;

namespace TemplateSms.Benchmarks.CommandLine;

/// <summary>A command in a new process, and the least that its runs took.</summary>
/// <param name="name">The name in the table.</param>
/// <param name="arguments">The assembly, and what it is started with.</param>
internal sealed class TimedCommand(string name, IReadOnlyList<string> arguments)
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(5);

    public string Name => name;

    public double Milliseconds { get; private set; } = double.MaxValue;

    /// <summary>The most memory of the leanest run, in bytes; 0 where the system does not tell.</summary>
    public long Memory { get; private set; } = long.MaxValue;

    public void Run()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(_interval))
            peak = Math.Max(peak, ProcessTree.PeakMemory(process.Id));
        Milliseconds = Math.Min(Milliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Memory = Math.Min(Memory, peak);
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output.Result + error.Result);
    }
}
