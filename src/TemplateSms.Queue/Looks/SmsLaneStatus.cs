namespace TemplateSms.Queue;

/// <summary>The state of a lane.</summary>
/// <param name="Name">The lane's name.</param>
/// <param name="IsPaused">Whether somebody has paused it.</param>
/// <param name="RatePerSecond">The messages a second that it is limited to; null for no limit.</param>
/// <param name="Queued">The messages that wait.</param>
/// <param name="Sending">The messages that a worker has claimed.</param>
/// <param name="Unknown">The messages that may have been sent, and wait for evidence.</param>
/// <param name="Age">The time for which the oldest message that is due has waited; zero where none is.</param>
public sealed record SmsLaneStatus(string Name, bool IsPaused, double? RatePerSecond, long Queued, long Sending, long Unknown, TimeSpan Age)
{
    /// <summary>The time since a worker last told that it serves the lane, which it does every 15 seconds; null where none ever has.</summary>
    public TimeSpan? SinceServed { get; init; }
}
