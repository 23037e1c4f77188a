using System.Diagnostics;

namespace TemplateSms.Benchmarks.Building;

/// <summary>Runs <c>dotnet</c>, and watches the memory of the compiler that it starts.</summary>
internal static class DotnetProcess
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(20);

    public static DotnetRun Run(string folder, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0", ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(_interval))
            peak = Math.Max(peak, ProcessTree.PeakMemory(process.Id, "csc"));
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? new DotnetRun(time, peak, output.Result)
            : throw new InvalidOperationException(output.Result);
    }
}
