using Microsoft.Extensions.Time.Testing;

namespace TemplateSms.Sending.Tests.Stub;

/// <summary>A clock on which minutes pass in seconds while a test awaits something.</summary>
internal sealed class FastClock : FakeTimeProvider
{
    private static readonly TimeSpan _step = TimeSpan.FromMilliseconds(250);

    /// <summary>The time that has passed.</summary>
    public TimeSpan Passed => GetUtcNow() - Start;

    /// <summary>Lets the time pass until a task has ended.</summary>
    public async Task<T> UntilAsync<T>(Task<T> task)
    {
        while (!task.IsCompleted)
        {
            Advance(_step);
            // A moment of real time, in which what was due can run.
            await Task.Delay(1);
        }

        return await task;
    }
}
