namespace TemplateSms.Soak.Queues.Entities;

/// <summary>A transaction of the run, as its number and the seed tell every process.</summary>
/// <param name="Number">The order's number, from 1.</param>
/// <param name="End">The way in which it ends.</param>
/// <param name="Count">Its messages.</param>
internal sealed record OrderPlan(int Number, TransactionEnd End, int Count)
{
    private const int MostMessages = 3;

    public bool Commits => End is TransactionEnd.Saved or TransactionEnd.SavedAgain or TransactionEnd.Committed;

    public IEnumerable<int> Messages => Enumerable.Range(Number * MostMessages, Count);

    public static OrderPlan Of(int number, int seed)
    {
        var random = new Random(unchecked((seed * 397) ^ number));
        return new OrderPlan(number, (TransactionEnd)random.Next(Enum.GetValues<TransactionEnd>().Length), random.Next(1, MostMessages + 1));
    }
}
