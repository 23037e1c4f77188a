using System.Diagnostics;

namespace TemplateSms.Soak.Queues;

/// <summary>Waits for what comes true after a while.</summary>
internal static class Patience
{
    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(50);

    /// <returns>Whether it came true in time.</returns>
    public static async Task<bool> UntilAsync(Func<Task<bool>> condition, TimeSpan patience)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > patience)
                return false;
            await Task.Delay(_interval);
        }

        return true;
    }

    /// <returns>Whether it came true in time.</returns>
    public static Task<bool> UntilAsync(Func<bool> condition, TimeSpan patience) => UntilAsync(() => Task.FromResult(condition()), patience);
}
