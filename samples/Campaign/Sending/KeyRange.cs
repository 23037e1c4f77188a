namespace Campaign.Sending;

/// <summary>Keys of the same length, from a first to a last.</summary>
/// <param name="First">The first key.</param>
/// <param name="Last">The last key.</param>
internal sealed record KeyRange(string First, string Last);
