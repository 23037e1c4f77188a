using System.Globalization;
using System.Runtime.CompilerServices;

namespace TemplateSms.Shared;

/// <summary>The figures that a specifier prints of a date: a number of a fixed width, filled up with zeros or blanks.</summary>
/// <param name="Number">The number, which is not negative.</param>
/// <param name="Width">The characters that are printed of any date; 0 when the specifier prints no figures.</param>
/// <param name="Padding">What stands before the number where it has fewer digits.</param>
internal readonly record struct DateFigures(int Number, byte Width, char Padding = '0')
{
    /// <summary>The characters of <see cref="WriteOffset"/>.</summary>
    public const int OffsetWidth = 6;

    private const char Day = 'd';
    private const char DayAligned = 'e';
    private const char Month = 'm';

    private static readonly DateTime _epoch = new(1970, 1, 1);

    /// <summary>Whether the specifier prints the number of a day in its month.</summary>
    public static bool IsDayNumber(char specifier) => specifier is Day or DayAligned;

    /// <summary>Whether the specifier prints the seconds since 1970, the one number whose width differs.</summary>
    public static bool IsUnixSeconds(char specifier) => specifier == 's';

    /// <summary>Whether the specifier prints the distance from universal time.</summary>
    public static bool IsOffset(char specifier) => specifier == 'Z';

    /// <summary>
    /// Whether a hyphen between the percent sign and the specifier leaves the padding out, as in GNU's strftime: so it does for
    /// all whole numbers. Milliseconds and nanoseconds are the digits of a fraction, whose zeros count.
    /// </summary>
    public static bool CanBeUnpadded(char specifier) => IsUnixSeconds(specifier) || (specifier is not ('L' or 'N') && Of(_epoch, specifier).Width > 0);

    /// <summary>The figures of a specifier.</summary>
    public static DateFigures Of(DateTime value, char specifier) => TwoFigures(value, specifier) is >= 0 and var number
        ? new DateFigures(number, 2)
        : Other(value, specifier);

    /// <summary>The number of a specifier that prints two figures, as most do; -1 for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int TwoFigures(DateTime value, char specifier) => specifier switch
    {
        Day => value.Day,
        Month => value.Month,
        'H' => value.Hour,
        'M' => value.Minute,
        'S' => value.Second,
        'y' => value.Year % 100,
        _ => -1,
    };

#if NET
    /// <summary>The number of a day or a month, the specifiers that most patterns have; -1 for any other.</summary>
    // Of its own, since a table of more specifiers takes a twentieth of the time of a text of four holes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DayOrMonth(int day, int month, char specifier) => specifier switch
    {
        Day => day,
        Month => month,
        _ => -1,
    };
#endif

    /// <summary>The seconds since 1970 in universal time.</summary>
    public static long UnixSeconds(DateTime value, TimeSpan offset) =>
        (value.Ticks - offset.Ticks - _epoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>Writes the distance from universal time: +01:00.</summary>
    public static void WriteOffset(TimeSpan offset, Span<char> to)
    {
        to[0] = offset < TimeSpan.Zero ? '-' : '+';
        WriteTwo(Math.Abs(offset.Hours), to.Slice(1));
        to[3] = ':';
        WriteTwo(Math.Abs(offset.Minutes), to.Slice(4));
    }

    /// <summary>The same without padding.</summary>
    public DateFigures Unpadded => this with { Width = Math.Min(Width, Digits(Number)) };

    /// <summary>Writes the figures: as many characters as they are wide.</summary>
    public void WriteTo(Span<char> to)
    {
        var rest = (uint)Number;
        var isFilling = false;
        for (var i = Width - 1; i >= 0; i--)
        {
            to[i] = isFilling ? Padding : (char)('0' + (rest % 10));
            rest /= 10;
            isFilling = rest == 0;
        }
    }

    private static DateFigures Other(DateTime value, char specifier) => specifier switch
    {
        'C' => new(value.Year / 100, 2),
        DayAligned => new(value.Day, 2, ' '),
        'Y' => new(value.Year, 4),
        'I' => new(TwelveHour(value), 2),
        'k' => new(value.Hour, 2, ' '),
        'l' => new(TwelveHour(value), 2, ' '),
        'L' => new(value.Millisecond, 3),
        'N' => new((int)(value.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'j' => new(value.DayOfYear, 3),
        'u' => new(value.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)value.DayOfWeek, 1),
        'w' => new((int)value.DayOfWeek, 1),
        'U' => new(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Sunday), 2),
        'V' => new(Week(value, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday), 2),
        'W' => new(Week(value, CalendarWeekRule.FirstDay, DayOfWeek.Monday), 2),
        _ => default,
    };

    private static byte Digits(int number)
    {
        byte digits = 1;
        while ((number /= 10) > 0)
            digits++;
        return digits;
    }

    private static int TwelveHour(DateTime value) => ((value.Hour + 11) % 12) + 1;

    private static int Week(DateTime value, CalendarWeekRule rule, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(value, rule, first);

    private static void WriteTwo(int number, Span<char> to) => new DateFigures(number, 2).WriteTo(to);
}
