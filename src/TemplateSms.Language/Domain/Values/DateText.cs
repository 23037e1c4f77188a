using System.Globalization;
using System.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>The text of a date that is known, by a strftime format and in universal time, as the runtime prints it.</summary>
internal static class DateText
{
    public static string Of(DateTime value, string format, CultureData culture)
    {
        if (format == "%g")
            format = "%g " + DateFormatShapes.Default;
        var text = new StringBuilder();
        var isBesideDay = CultureData.HasDayNumber(format);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            i++;
            if (format[i] == 'g')
                culture = CultureData.Invariant;
            else
                text.Append(Name(value, format[i], culture, isBesideDay) ?? Figures(value, format[i]) ?? Other(value, format[i], culture) ?? format.Substring(i - 1, 2));
        }

        return text.ToString();
    }

    private static string? Name(DateTime value, char specifier, CultureData culture, bool isBesideDay) => specifier switch
    {
        'a' => culture.ShortDays[(int)value.DayOfWeek],
        'A' => culture.Days[(int)value.DayOfWeek],
        'b' or 'h' => culture.ShortMonthNames(isBesideDay)[value.Month - 1],
        'B' => culture.MonthNames(isBesideDay)[value.Month - 1],
        'p' => culture.HalfOfDay(value.Hour),
        'P' => culture.HalfOfDay(value.Hour).ToLowerInvariant(),
        'x' => culture.PrintDate(value),
        'X' => culture.PrintTime(value),
        _ => null,
    };

    private static string? Figures(DateTime value, char specifier) => specifier switch
    {
        'C' => Padded(value.Year / 100, 2),
        'd' => Padded(value.Day, 2),
        'e' => Number(value.Day).PadLeft(2),
        'm' => Padded(value.Month, 2),
        'y' => Padded(value.Year % 100, 2),
        'Y' => Padded(value.Year, 4),
        'H' => Padded(value.Hour, 2),
        'I' => Padded(TwelveHour(value), 2),
        'k' => Number(value.Hour).PadLeft(2),
        'l' => Number(TwelveHour(value)).PadLeft(2),
        'L' => Padded(value.Millisecond, 3),
        'M' => Padded(value.Minute, 2),
        'N' => Padded(value.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        's' => Number((value.Ticks - new DateTime(1970, 1, 1).Ticks) / TimeSpan.TicksPerSecond),
        'S' => Padded(value.Second, 2),
        'j' => Padded(value.DayOfYear, 3),
        'u' => Number(value.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)value.DayOfWeek),
        'w' => Number((int)value.DayOfWeek),
        'U' => Padded(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), 2),
        'V' => Padded(Week(value, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2),
        'W' => Padded(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Monday), 2),
        _ => null,
    };

    private static string? Other(DateTime value, char specifier, CultureData culture) => specifier switch
    {
        'Z' => "+00:00",
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        'v' => Of(value, "%e-%b-%Y", CultureData.Invariant).ToUpperInvariant(),
        _ => DateFormatShapes.Compound(specifier) is { } format ? Of(value, format, culture) : null,
    };

    private static int TwelveHour(DateTime value) => ((value.Hour + 11) % 12) + 1;

    private static int Week(DateTime value, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, rule, first);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Padded(long number, int digits) => Number(number).PadLeft(digits, '0');
}
