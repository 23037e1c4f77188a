namespace TemplateSms.Queue.Ledger;

/// <summary>The messages that a lane with a rate may send now.</summary>
/// <param name="Messages">The most messages.</param>
/// <param name="Wait">The time until it may send one; null where it may send one now.</param>
internal readonly record struct LaneTurn(int Messages, TimeSpan? Wait);
