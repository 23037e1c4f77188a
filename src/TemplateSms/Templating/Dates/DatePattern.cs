using System.Globalization;
using System.Runtime.CompilerServices;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Prints a date by a pattern of Scriban's <c>date.to_string</c>. An unknown specifier stays as it is written, and so
/// does a percent sign at the end. From %g on, names are those of no culture.
/// </summary>
internal static class DatePattern
{
    /// <summary>How Scriban prints a date without a pattern.</summary>
    public const string Default = "%d %b %Y";

    private const string InvariantOnly = "%g";

    public static string Format(DateTime value, TimeSpan offset, string pattern, CultureData culture)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        if (pattern == InvariantOnly)
            pattern = "%g " + Default;
        var isBesideDay = CultureData.HasDayNumber(pattern);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.AppendFormatted(pattern.AsSpan(i, 1));
                continue;
            }

            i++;
            if (pattern[i] == 'g')
                culture = CultureData.Invariant;
            else if (!AppendDay(ref text, value, pattern[i], culture, isBesideDay)
                && !AppendTime(ref text, value, offset, pattern[i], culture)
                && !AppendCalendar(ref text, value, pattern[i])
                && !AppendCompound(ref text, value, offset, pattern[i], culture))
            {
                text.AppendFormatted(pattern.AsSpan(i - 1, 2));
            }
        }

        return text.ToStringAndClear();
    }

    private static bool AppendDay(
        ref DefaultInterpolatedStringHandler text, DateTime value, char specifier, CultureData culture, bool isBesideDay)
    {
        switch (specifier)
        {
            case 'a': text.AppendLiteral(culture.ShortDays[(int)value.DayOfWeek]); return true;
            case 'A': text.AppendLiteral(culture.Days[(int)value.DayOfWeek]); return true;
            case 'b' or 'h': text.AppendLiteral(culture.ShortMonthNames(isBesideDay)[value.Month - 1]); return true;
            case 'B': text.AppendLiteral(culture.MonthNames(isBesideDay)[value.Month - 1]); return true;
            case 'C': text.AppendFormatted(value.Year / 100, "D2"); return true;
            case 'd': text.AppendFormatted(value.Day, "D2"); return true;
            case 'e': text.AppendFormatted(value.Day, alignment: 2); return true;
            case 'm': text.AppendFormatted(value.Month, "D2"); return true;
            case 'y': text.AppendFormatted(value.Year % 100, "D2"); return true;
            case 'Y': text.AppendFormatted(value.Year, "D4"); return true;
            default: return false;
        }
    }

    private static bool AppendTime(
        ref DefaultInterpolatedStringHandler text, DateTime value, TimeSpan offset, char specifier, CultureData culture)
    {
        switch (specifier)
        {
            case 'H': text.AppendFormatted(value.Hour, "D2"); return true;
            case 'I': text.AppendFormatted(TwelveHour(value), "D2"); return true;
            case 'k': text.AppendFormatted(value.Hour, alignment: 2); return true;
            case 'l': text.AppendFormatted(TwelveHour(value), alignment: 2); return true;
            case 'L': text.AppendFormatted(value.Millisecond, "D3"); return true;
            case 'M': text.AppendFormatted(value.Minute, "D2"); return true;
            case 'N': text.AppendFormatted(value.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, "D9"); return true;
            case 'p': text.AppendLiteral(culture.HalfOfDay(value.Hour)); return true;
            case 'P': text.AppendLiteral(culture.HalfOfDay(value.Hour).ToLowerInvariant()); return true;
            case 's': text.AppendFormatted((value.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond); return true;
            case 'S': text.AppendFormatted(value.Second, "D2"); return true;
            case 'Z':
                text.AppendLiteral(offset < TimeSpan.Zero ? "-" : "+");
                text.AppendFormatted(offset, "hh\\:mm");
                return true;
            default: return false;
        }
    }

    private static bool AppendCalendar(ref DefaultInterpolatedStringHandler text, DateTime value, char specifier)
    {
        switch (specifier)
        {
            case 'j': text.AppendFormatted(value.DayOfYear, "D3"); return true;
            case 'n': text.AppendLiteral("\n"); return true;
            case 't': text.AppendLiteral("\t"); return true;
            case 'u': text.AppendFormatted(value.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)value.DayOfWeek); return true;
            case 'U': text.AppendFormatted(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), "D2"); return true;
            case 'V': text.AppendFormatted(Week(value, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), "D2"); return true;
            case 'w': text.AppendFormatted((int)value.DayOfWeek); return true;
            case 'W': text.AppendFormatted(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Monday), "D2"); return true;
            case '%': text.AppendLiteral("%"); return true;
            default: return false;
        }
    }

    private static bool AppendCompound(
        ref DefaultInterpolatedStringHandler text, DateTime value, TimeSpan offset, char specifier, CultureData culture)
    {
        switch (specifier)
        {
            case 'x': text.AppendLiteral(culture.PrintDate(value)); return true;
            case 'X': text.AppendLiteral(culture.PrintTime(value)); return true;
            case 'v': text.AppendLiteral(Format(value, offset, "%e-%b-%Y", CultureData.Invariant).ToUpperInvariant()); return true;
        }

        if (Compound(specifier) is not { } pattern)
            return false;
        text.AppendLiteral(Format(value, offset, pattern, culture));
        return true;
    }

    private static string? Compound(char specifier) => specifier switch
    {
        'c' => "%a %b %d %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    private static int TwelveHour(DateTime value) => (value.Hour + 11) % 12 + 1;

    private static int Week(DateTime value, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, rule, first);
}
