namespace OrderShop.Messages;

/// <summary>A message that the worker has claimed.</summary>
/// <param name="Id">The row.</param>
/// <param name="OrderId">The order that it tells of.</param>
/// <param name="Trace">The trace of the request that wrote it, or null.</param>
public sealed record ClaimedMessage(long Id, string OrderId, string? Trace);
