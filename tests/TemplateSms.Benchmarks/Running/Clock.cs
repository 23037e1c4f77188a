using System.Diagnostics;

namespace TemplateSms.Benchmarks;

internal static class Clock
{
    /// <summary>The time of one run, which begins with no garbage of the one before.</summary>
    public static TimeSpan Time(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start);
    }
}
