namespace TemplateSms.Shared;

/// <summary>The names that a specifier prints of dates.</summary>
/// <param name="All">One for each day of a week, month or half of a day; null when the specifier prints no names.</param>
/// <param name="Index">Which of them is printed of the date.</param>
internal readonly record struct DateNames(string[]? All, int Index)
{
    private static readonly DateTime[] _shortestAndLongestDate = [new(2001, 1, 1), new(2001, 12, 31)];

    // Minutes and seconds have one figure or two in some cultures.
    private static readonly DateTime[] _hours = [.. Enumerable.Range(0, 24).SelectMany(h => new[] { new DateTime(2001, 1, 1, h, 0, 0), new DateTime(2001, 1, 1, h, 59, 59) })];

    /// <summary>The names of a specifier.</summary>
    /// <param name="value">The date.</param>
    /// <param name="reader">The pattern, at the specifier.</param>
    public static DateNames Of(DateTime value, ref StrftimeReader reader) => reader.Current switch
    {
        'a' => new(reader.Culture.ShortDays, (int)value.DayOfWeek),
        'A' => new(reader.Culture.Days, (int)value.DayOfWeek),
        'b' or 'h' => new(reader.Culture.ShortMonthNames(reader.IsBesideDay), value.Month - 1),
        'B' => new(reader.Culture.MonthNames(reader.IsBesideDay), value.Month - 1),
        'p' => new(reader.Culture.HalvesOfDay, value.Hour / 12),
        'P' => new(reader.Culture.LowerHalvesOfDay, value.Hour / 12),
        _ => default,
    };

    /// <summary>The date or the time in the culture's own form; null when the specifier prints neither.</summary>
    public static string? InFigures(DateTime value, char specifier, CultureData culture) => specifier switch
    {
        'x' => culture.PrintDate(value),
        'X' => culture.PrintTime(value),
        _ => null,
    };

    /// <summary>Moments whose forms in figures are as short and as long as any: figures differ by day, month and time of day.</summary>
    public static IEnumerable<DateTime> MomentsOfAnyLength => _shortestAndLongestDate.Concat(_hours);
}
