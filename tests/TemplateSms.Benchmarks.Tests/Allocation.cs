namespace TemplateSms.Benchmarks.Tests;

internal static class Allocation
{
    /// <summary>An <see cref="SmsContent"/> on a 64-bit system.</summary>
    public const int ContentBytes = 72;

    /// <summary>What a call allocates on this thread, once what it needs only the first time is there.</summary>
    public static long Of(Action call)
    {
        call();
        call();
        var before = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Header, type, length, the characters and a terminating one, in steps of 8.</summary>
    public static long StringBytes(string text) => (16 + 4 + (2 * (text.Length + 1)) + 7) / 8 * 8;
}
