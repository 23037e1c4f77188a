namespace TemplateSms.Simulator.Callbacks;

/// <summary>
/// The results of callbacks: the number of calls answered with success, the number that failed, and the reason of the last
/// failure.
/// </summary>
internal sealed record CallbackState(long Delivered, long Failed, string? LastFailure);
