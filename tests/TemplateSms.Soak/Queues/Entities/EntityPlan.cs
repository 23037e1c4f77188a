namespace TemplateSms.Soak.Queues.Entities;

/// <summary>A run of transactions with kills.</summary>
/// <param name="Transactions">The transactions, of which half are rolled back.</param>
/// <param name="IsNaive">Whether messages are queued beside the transaction, and not with it.</param>
/// <param name="Seed">The seed of everything random.</param>
internal sealed record EntityPlan(int Transactions, bool IsNaive, int Seed)
{
    public const int InFlight = 16;

    private const int MostKills = 20;
    private const int LeastKills = 3;
    private const int TransactionsOfAKill = 100;
    private const int KillsOfAWorker = 3;

    public int Kills => IsNaive ? 0 : Math.Clamp(Transactions / TransactionsOfAKill, LeastKills, MostKills);

    /// <summary>Every third kill is that of the worker.</summary>
    public bool IsOfWorker(int kill) => kill % KillsOfAWorker == 1;

    public int WorkerKills => Enumerable.Range(0, Kills).Count(IsOfWorker);
}
