namespace TemplateSms.Generator.Tests.Corpus;

/// <summary>Dates with every pair of month and weekday, every number of a day, and the ends; every hour of a day.</summary>
internal static class DateCandidates
{
    private const int Year = 2027;

    public static IReadOnlyList<object> Dates { get; } = [.. AllDates().Cast<object>()];

    public static IReadOnlyList<object> Times { get; } = [.. AllTimes().Select(time => (object)new DateTime(Year, 9, 22).Add(time))];

    public static IReadOnlyList<object> Moments { get; } =
    [
        .. AllDates().Select(date => (object)date.AddHours(22).AddMinutes(45).AddSeconds(50)),
        .. AllTimes().Select(time => (object)new DateTime(Year, 9, 22).Add(time)),
    ];

    private static IEnumerable<DateTime> AllDates()
    {
        yield return new DateTime(Year, 9, 22);
        for (var month = 1; month <= 12; month++)
        {
            for (var day = 20; day <= 26; day++)
                yield return new DateTime(Year, month, day);
        }

        for (var day = 1; day <= 31; day++)
            yield return new DateTime(Year, 12, day);
        yield return new DateTime(2028, 2, 29);
        yield return DateTime.MinValue;
        yield return DateTime.MaxValue.Date;
    }

    private static IEnumerable<TimeSpan> AllTimes() =>
        Enumerable.Range(0, 24).Select(hour => new TimeSpan(hour, 59, 59)).Append(TimeSpan.Zero);
}
