namespace TemplateSms.Queue.AspNetCore.Views;

/// <summary>The state of a lane.</summary>
/// <param name="Name">The lane's name.</param>
/// <param name="IsPaused">Whether somebody has paused it.</param>
/// <param name="RatePerSecond">The messages a second that it is limited to; null for no limit.</param>
/// <param name="Queued">The messages that wait.</param>
/// <param name="Sending">The messages that a worker has claimed.</param>
/// <param name="Unknown">The messages that may have been sent, and wait for evidence.</param>
/// <param name="AgeSeconds">The seconds for which the oldest message that is due has waited; 0 where none is.</param>
/// <param name="SecondsSinceServed">The seconds since a worker last told that it serves the lane; null where none ever has.</param>
internal sealed record LaneView(string Name, bool IsPaused, double? RatePerSecond, long Queued, long Sending, long Unknown, double AgeSeconds, double? SecondsSinceServed)
{
    public static LaneView Of(SmsLaneStatus lane) => new(
        lane.Name, lane.IsPaused, lane.RatePerSecond, lane.Queued, lane.Sending, lane.Unknown, lane.Age.TotalSeconds, lane.SinceServed?.TotalSeconds);
}
