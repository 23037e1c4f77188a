namespace TemplateSms.Soak.Queues.Killing;

/// <summary>The end of the messages of a run.</summary>
/// <param name="Lost">Messages without an end, or accepted ones that the gateway has not taken.</param>
/// <param name="Twice">Messages that the gateway has taken more than once.</param>
/// <param name="Unknown">Messages of which nobody knew at the end.</param>
/// <param name="Resolved">Those of them that the gateway's report has resolved.</param>
internal sealed record KillResult(int Lost, int Twice, int Unknown, int Resolved);
