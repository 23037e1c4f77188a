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
        var text = new SmsWriter(stackalloc char[64], UnencodableHandling.Reject, SmsEncoding.Ucs2);
        Append(ref text, value, offset, pattern, culture);
        var result = text.ToString();
        text.Dispose();
        return result;
    }

    /// <summary>Appends the date as it is: what its characters cost is the writer's affair.</summary>
    public static void Append(scoped ref SmsWriter text, DateTime value, TimeSpan offset, string pattern, CultureData culture)
    {
        var printed = AppendFigures(ref text, value, pattern);
        if (printed < pattern.Length)
            AppendRest(ref text, value, offset, pattern, printed, culture);
    }

    /// <summary>Appends a date by a pattern of days, months and text, as most are; false, and nothing, by any other.</summary>
    // Beside AppendFigures, whose table of specifiers takes a twentieth of a text of four holes.
    public static bool TryAppend(scoped ref SmsWriter text, DateOnly value, string pattern)
    {
        var free = text.Reserve(pattern.Length);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                free[i] = pattern[i];
                continue;
            }

            if (i + 1 == pattern.Length)
                return false;
            int number;
            if (pattern[i + 1] == 'd')
                number = value.Day;
            else if (pattern[i + 1] == 'm')
                number = value.Month;
            else
                return false;
            var (tens, ones) = Math.DivRem((uint)number, 10);
            free[i] = (char)('0' + tens);
            free[i + 1] = (char)('0' + ones);
            i++;
        }

        text.Advance(pattern.Length);
        return true;
    }

    private static void AppendRest(
        scoped ref SmsWriter text, DateTime value, TimeSpan offset, string pattern, int start, CultureData culture)
    {
        if (pattern == InvariantOnly)
            pattern = "%g " + Default;
        for (var i = start; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            i++;
            if (TwoFigures(value, pattern[i]) is >= 0 and var number)
                text.AppendDigits(number, 2);
            else if (pattern[i] == 'g')
                culture = CultureData.Invariant;
            else if (!AppendDay(ref text, value, pattern[i], culture, pattern)
                && !AppendTime(ref text, value, offset, pattern[i], culture)
                && !AppendCalendar(ref text, value, pattern[i])
                && !AppendCompound(ref text, value, offset, pattern[i], culture))
            {
                text.Append(pattern.AsSpan(i - 1, 2));
            }
        }
    }

    // The part of a pattern that prints as many characters as it has: text, and specifiers of two figures. Most patterns
    // have no other.
    private static int AppendFigures(scoped ref SmsWriter text, DateTime value, string pattern)
    {
        var free = text.Reserve(pattern.Length);
        var i = 0;
        while (i < free.Length)
        {
            if (pattern[i] != '%')
            {
                free[i] = pattern[i];
                i++;
                continue;
            }

            if (i + 1 == free.Length || TwoFigures(value, pattern[i + 1]) is not (>= 0 and var number))
                break;
            var (tens, ones) = Math.DivRem((uint)number, 10);
            free[i] = (char)('0' + tens);
            free[i + 1] = (char)('0' + ones);
            i += 2;
        }

        text.Advance(i);
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TwoFigures(DateTime value, char specifier) => specifier switch
    {
        'd' => value.Day,
        'm' => value.Month,
        'H' => value.Hour,
        'M' => value.Minute,
        'S' => value.Second,
        'y' => value.Year % 100,
        _ => -1,
    };

    private static bool AppendDay(
        scoped ref SmsWriter text, DateTime value, char specifier, CultureData culture, string pattern)
    {
        switch (specifier)
        {
            case 'a': text.Append(culture.ShortDays[(int)value.DayOfWeek]); return true;
            case 'A': text.Append(culture.Days[(int)value.DayOfWeek]); return true;
            case 'b' or 'h': text.Append(culture.ShortMonthNames(CultureData.HasDayNumber(pattern))[value.Month - 1]); return true;
            case 'B': text.Append(culture.MonthNames(CultureData.HasDayNumber(pattern))[value.Month - 1]); return true;
            case 'C': text.AppendDigits(value.Year / 100, 2); return true;
            case 'e': AppendAligned(ref text, value.Day); return true;
            case 'Y': text.AppendDigits(value.Year, 4); return true;
            default: return false;
        }
    }

    private static bool AppendTime(
        scoped ref SmsWriter text, DateTime value, TimeSpan offset, char specifier, CultureData culture)
    {
        switch (specifier)
        {
            case 'I': text.AppendDigits(TwelveHour(value), 2); return true;
            case 'k': AppendAligned(ref text, value.Hour); return true;
            case 'l': AppendAligned(ref text, TwelveHour(value)); return true;
            case 'L': text.AppendDigits(value.Millisecond, 3); return true;
            case 'N': text.AppendDigits((int)(value.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick), 9); return true;
            case 'p': text.Append(culture.HalfOfDay(value.Hour)); return true;
            case 'P': text.Append(culture.HalfOfDay(value.Hour).ToLowerInvariant()); return true;
            case 's': text.Append(UnixSeconds(value, offset).ToString(CultureInfo.InvariantCulture)); return true;
            case 'Z':
                text.Append(offset < TimeSpan.Zero ? '-' : '+');
                text.AppendDigits(Math.Abs(offset.Hours), 2);
                text.Append(':');
                text.AppendDigits(Math.Abs(offset.Minutes), 2);
                return true;
            default: return false;
        }
    }

    private static bool AppendCalendar(scoped ref SmsWriter text, DateTime value, char specifier)
    {
        switch (specifier)
        {
            case 'j': text.AppendDigits(value.DayOfYear, 3); return true;
            case 'n': text.Append('\n'); return true;
            case 't': text.Append('\t'); return true;
            case 'u': text.AppendDigits(value.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)value.DayOfWeek, 1); return true;
            case 'U': text.AppendDigits(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), 2); return true;
            case 'V': text.AppendDigits(Week(value, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2); return true;
            case 'w': text.AppendDigits((int)value.DayOfWeek, 1); return true;
            case 'W': text.AppendDigits(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Monday), 2); return true;
            case '%': text.Append('%'); return true;
            default: return false;
        }
    }

    private static bool AppendCompound(
        scoped ref SmsWriter text, DateTime value, TimeSpan offset, char specifier, CultureData culture)
    {
        switch (specifier)
        {
            case 'x': text.Append(culture.PrintDate(value)); return true;
            case 'X': text.Append(culture.PrintTime(value)); return true;
            case 'v': text.Append(Format(value, offset, "%e-%b-%Y", CultureData.Invariant).ToUpperInvariant()); return true;
        }

        if (Compound(specifier) is not { } pattern)
            return false;
        Append(ref text, value, offset, pattern, culture);
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

    private static void AppendAligned(scoped ref SmsWriter text, int value)
    {
        if (value < 10)
            text.Append(' ');
        text.AppendDigits(value, value < 10 ? 1 : 2);
    }

    private static long UnixSeconds(DateTime value, TimeSpan offset) =>
        (value.Ticks - offset.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    private static int TwelveHour(DateTime value) => (value.Hour + 11) % 12 + 1;

    private static int Week(DateTime value, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, rule, first);
}
