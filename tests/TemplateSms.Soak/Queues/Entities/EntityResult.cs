namespace TemplateSms.Soak.Queues.Entities;

/// <summary>The figures of a run.</summary>
/// <param name="Committed">Transactions that have committed.</param>
/// <param name="RolledBack">Transactions that were rolled back.</param>
/// <param name="Interrupted">Transactions of writers that were killed before the commit.</param>
/// <param name="WriterKills">Kills of writers.</param>
/// <param name="Sent">Messages of committed transactions that were sent once.</param>
/// <param name="Unknown">Those that are unknown, since their worker was killed.</param>
/// <param name="Lost">Those that are neither.</param>
/// <param name="Twice">Messages that were sent more than once.</param>
/// <param name="InVain">Messages of the other transactions that were sent all the same.</param>
internal sealed record EntityResult(int Committed, int RolledBack, int Interrupted, int WriterKills, int Sent, int Unknown, int Lost, int Twice, int InVain);
