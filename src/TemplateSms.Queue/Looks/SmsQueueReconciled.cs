namespace TemplateSms.Queue;

/// <summary>Result of comparing unknown messages with the gateways' reports.</summary>
/// <param name="Unknown">The messages that were unknown before.</param>
/// <param name="Accepted">Those of them that the gateway has taken.</param>
/// <param name="Released">Those that it has not taken, and that are queued again.</param>
public sealed record SmsQueueReconciled(int Unknown, int Accepted, int Released);
