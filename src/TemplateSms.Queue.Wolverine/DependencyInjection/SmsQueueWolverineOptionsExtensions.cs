using Wolverine;

namespace TemplateSms.Queue;

/// <summary>Adds the handler of a queue of SMS to Wolverine.</summary>
public static class SmsQueueWolverineOptionsExtensions
{
    /// <summary>
    /// Includes the handler of <see cref="SendQueuedSms"/>. Route its requests as any others; without a route they stay in this process.
    /// </summary>
    /// <param name="options">The options.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static WolverineOptions AddSmsQueue(this WolverineOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Discovery.IncludeType(typeof(SendQueuedSmsHandler));
        return options;
    }
}
