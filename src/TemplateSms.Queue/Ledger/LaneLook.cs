namespace TemplateSms.Queue.Ledger;

/// <summary>The state of a lane.</summary>
/// <param name="IsPaused">Whether somebody has paused it.</param>
/// <param name="IsLimited">Whether it has a rate.</param>
/// <param name="Due">The time until its next message is due, zero for now; null where it has none.</param>
internal readonly record struct LaneLook(bool IsPaused, bool IsLimited, TimeSpan? Due);
