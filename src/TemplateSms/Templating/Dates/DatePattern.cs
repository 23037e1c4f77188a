using System.Globalization;
using System.Runtime.CompilerServices;

namespace TemplateSms.Templating;

/// <summary>
/// Prints a date by a pattern of Scriban's <c>date.to_string</c>. An unknown specifier stays as it is written, and so
/// does a percent sign at the end.
/// </summary>
internal static class DatePattern
{
    /// <summary>How Scriban prints a date without a pattern.</summary>
    public const string Default = "%d %b %Y";

    private const string InvariantOnly = "%g";

    public static string Format(DateTime value, TimeSpan offset, string pattern, CultureNames names)
    {
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        if (pattern == InvariantOnly)
            pattern = "%g " + Default;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.AppendFormatted(pattern.AsSpan(i, 1));
                continue;
            }

            i++;
            if (!AppendDay(ref text, value, pattern[i], names)
                && !AppendTime(ref text, value, offset, pattern[i])
                && !AppendCalendar(ref text, value, pattern[i])
                && !AppendCompound(ref text, value, offset, pattern[i], names))
            {
                text.AppendFormatted(pattern.AsSpan(i - 1, 2));
            }
        }

        return text.ToStringAndClear();
    }

    private static bool AppendDay(ref DefaultInterpolatedStringHandler text, DateTime value, char specifier, CultureNames names)
    {
        switch (specifier)
        {
            case 'a': text.AppendLiteral(names.ShortDay(value.DayOfWeek)); return true;
            case 'A': text.AppendLiteral(names.Day(value.DayOfWeek)); return true;
            case 'b' or 'h': text.AppendLiteral(names.ShortMonth(value.Month)); return true;
            case 'B': text.AppendLiteral(names.Month(value.Month)); return true;
            case 'C': text.AppendFormatted(value.Year / 100, "D2"); return true;
            case 'd': text.AppendFormatted(value.Day, "D2"); return true;
            case 'e': text.AppendFormatted(value.Day, alignment: 2); return true;
            case 'm': text.AppendFormatted(value.Month, "D2"); return true;
            case 'y': text.AppendFormatted(value.Year % 100, "D2"); return true;
            case 'Y': text.AppendFormatted(value.Year, "D4"); return true;
            default: return false;
        }
    }

    private static bool AppendTime(ref DefaultInterpolatedStringHandler text, DateTime value, TimeSpan offset, char specifier)
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
            case 'p': text.AppendLiteral(value.Hour < 12 ? "AM" : "PM"); return true;
            case 'P': text.AppendLiteral(value.Hour < 12 ? "am" : "pm"); return true;
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
            case 'g': return true;
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
        ref DefaultInterpolatedStringHandler text, DateTime value, TimeSpan offset, char specifier, CultureNames names)
    {
        var pattern = specifier switch
        {
            'c' => "%a %b %d %T %Y",
            'D' => "%m/%d/%y",
            'F' => "%Y-%m-%d",
            'r' => "%I:%M:%S %p",
            'R' => "%H:%M",
            'T' or 'X' => "%H:%M:%S",
            'v' => "%e-%b-%Y",
            'x' => "%m/%d/%Y",
            _ => null,
        };
        if (pattern is null)
            return false;
        text.AppendLiteral(specifier == 'v'
            ? Format(value, offset, pattern, CultureNames.Invariant).ToUpperInvariant()
            : Format(value, offset, pattern, names));
        return true;
    }

    private static int TwelveHour(DateTime value) => (value.Hour + 11) % 12 + 1;

    private static int Week(DateTime value, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, rule, first);
}
