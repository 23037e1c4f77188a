namespace TemplateSms.Queue.Ledger;

/// <summary>The state of a message that waits, and of its lane.</summary>
/// <param name="Lane">The name of the lane.</param>
/// <param name="IsPaused">Whether somebody has paused it.</param>
/// <param name="IsLimited">Whether it has a rate.</param>
/// <param name="Due">The time until the message is due; zero for now.</param>
internal readonly record struct MessageLook(string Lane, bool IsPaused, bool IsLimited, TimeSpan Due);
