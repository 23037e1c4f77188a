namespace TemplateSms.Simulator.Callbacks;

/// <summary>How callbacks fared: calls answered with success, calls that failed, and why the last of them did.</summary>
internal sealed record CallbackState(long Delivered, long Failed, string? LastFailure);
