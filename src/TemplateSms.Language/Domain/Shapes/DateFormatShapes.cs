using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>What a strftime format can print, by its specifiers; an unknown specifier prints as it is written.</summary>
public static class DateFormatShapes
{
    /// <summary>How a date prints without a format.</summary>
    public const string Default = "%d %b %Y";

    private const string InvariantOnly = "%g";

    // Figures differ in their number only, and that by day, month and hour.
    private static readonly DateTime[] _shortestAndLongestDate = [new(2001, 1, 1), new(2001, 12, 31)];

    private static readonly DateTime[] _hours = [.. Enumerable.Range(0, 24).Select(h => new DateTime(2001, 1, 1, h, 0, 0))];

    /// <summary>The shape over every date.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static TextShape Of(string format, string? culture = null) => Of(format, DataOf(culture));

    /// <summary>The names of days, months and halves of a day that a format prints, over every date.</summary>
    public static IEnumerable<string> NamesIn(string format, string? culture) => NamesIn(format, DataOf(culture));

    private static IEnumerable<string> NamesIn(string format, CultureData data)
    {
        for (var i = 0; i + 1 < format.Length; i++)
        {
            if (format[i] != '%')
                continue;
            i++;
            if (format[i] == 'g')
                data = CultureData.Invariant;
            foreach (var name in Names(format[i], data, CultureData.HasDayNumber(format)) ?? (Compound(format[i]) is { } compound ? NamesIn(compound, data) : []))
                yield return name;
        }
    }

    private static CultureData DataOf(string? culture) =>
        culture is null ? CultureData.Invariant : CultureTable.Find(culture) ?? CultureData.Invariant;

    private static TextShape Of(string format, CultureData culture)
    {
        if (format == InvariantOnly)
            format = "%g " + Default;
        var isBesideDay = CultureData.HasDayNumber(format);
        var shape = TextShape.Empty;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '%' && i + 1 < format.Length)
            {
                i++;
                if (format[i] == 'g')
                    culture = CultureData.Invariant;
                else
                    shape = shape.Then(OfSpecifier(format[i], culture, isBesideDay) ?? TextShape.Constant(format.Substring(i - 1, 2)));
            }
            else
            {
                var length = char.IsSurrogatePair(format, i) ? 2 : 1;
                shape = shape.Then(TextShape.Constant(format.Substring(i, length)));
                i += length - 1;
            }
        }

        return shape;
    }

    private static TextShape? OfSpecifier(char specifier, CultureData culture, bool isBesideDay) => specifier switch
    {
        '%' or 'u' or 'w' => Exactly(1),
        'd' or 'e' or 'm' or 'y' or 'C' or 'H' or 'I' or 'k' or 'l' or 'M' or 'S' or 'U' or 'V' or 'W' => Exactly(2),
        'j' or 'L' => Exactly(3),
        'Y' => Exactly(4),
        'Z' => Exactly(6),
        'N' => Exactly(9),
        's' => TextShape.Basic(new Interval(1, 12)),
        'v' => Exactly(11),
        'n' => TextShape.Constant("\n"),
        't' => TextShape.Constant("\t"),
        _ => Names(specifier, culture, isBesideDay) is { } names ? Any(names) : (Compound(specifier) is { } format ? Of(format, culture) : null),
    };

    private static IReadOnlyList<string>? Names(char specifier, CultureData culture, bool isBesideDay) => specifier switch
    {
        'a' => culture.ShortDays,
        'A' => culture.Days,
        'b' or 'h' => culture.ShortMonthNames(isBesideDay),
        'B' => culture.MonthNames(isBesideDay),
        'p' => [culture.Morning, culture.Afternoon],
        'P' => [culture.Morning.ToLowerInvariant(), culture.Afternoon.ToLowerInvariant()],
        'x' => [.. _shortestAndLongestDate.Select(culture.PrintDate)],
        'X' => [.. _hours.Select(culture.PrintTime)],
        _ => null,
    };

    internal static string? Compound(char specifier) => specifier switch
    {
        'c' => "%a %b %d %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    private static TextShape Any(IEnumerable<string> texts) => texts.Select(TextShape.Constant).Aggregate((a, b) => a.Join(b));

    private static TextShape Exactly(long length) => TextShape.Basic(Interval.Exactly(length));
}
