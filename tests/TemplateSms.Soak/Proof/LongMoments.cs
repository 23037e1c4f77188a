namespace TemplateSms.Soak.Proof;

/// <summary>Moments that print more than others: every month with every day of the week, in two digits each.</summary>
internal static class LongMoments
{
    /// <summary>So many of the first have every time of day that prints as many digits as another does.</summary>
    public const int Times = 2;

    private const int DaysOfWeek = 7;

    public static IReadOnlyList<DateTime> All { get; } =
    [
        new(2026, 12, 30, 23, 58, 59, 999),
        new(2026, 12, 30, 10, 58, 59, 999),
        .. from month in Enumerable.Range(1, 12)
           from day in Enumerable.Range(20, DaysOfWeek)
           select new DateTime(2026, month, day, 22, 58, 59, 999),
    ];
}
