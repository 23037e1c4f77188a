namespace TemplateSms.Queue.Options;

/// <summary>The rate of a lane, shared by all workers.</summary>
/// <param name="PerSecond">The messages a second.</param>
/// <param name="Burst">The most messages at once.</param>
internal sealed record LaneRate(double PerSecond, int Burst);
