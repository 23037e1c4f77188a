using System.Globalization;
using TemplateSms.Shared;

namespace TemplateSms.Templating;

/// <summary>
/// Prints a date by a pattern of Scriban's <c>date.to_string</c>. An unknown specifier stays as it is written, and so
/// does a percent sign at the end. From %g on, names are those of no culture.
/// </summary>
internal static class DatePattern
{
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
            AppendRest(ref text, value, offset, new StrftimeReader(pattern, culture, printed));
    }

    /// <summary>Appends a date by a pattern in GSM-7 of days, months and text, as most are; false, and nothing, by any other.</summary>
    public static bool TryAppend(scoped ref SmsWriter text, DateOnly value, string pattern)
    {
        var free = text.Reserve(pattern.Length);
        // The day and the month at once: each by itself would be reckoned from the number of the day as well.
        var (_, month, day) = value;
        var isPlain = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%')
            {
                free[i] = pattern[i];
                // The signs of two septets come later in ASCII.
                isPlain &= pattern[i] <= 'Z';
                continue;
            }

            if (i + 1 == pattern.Length || DateFigures.DayOrMonth(day, month, pattern[i + 1]) is not (>= 0 and var number))
                return false;
            var (tens, ones) = Math.DivRem((uint)number, 10);
            free[i] = (char)('0' + tens);
            free[i + 1] = (char)('0' + ones);
            i++;
        }

        text.Advance(pattern.Length, isPlain);
        return true;
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

            if (i + 1 == free.Length || DateFigures.TwoFigures(value, pattern[i + 1]) is not (>= 0 and var number))
                break;
            var (tens, ones) = Math.DivRem((uint)number, 10);
            free[i] = (char)('0' + tens);
            free[i + 1] = (char)('0' + ones);
            i += 2;
        }

        text.Advance(i);
        return i;
    }

    private static void AppendRest(scoped ref SmsWriter text, DateTime value, TimeSpan offset, StrftimeReader pattern)
    {
        while (pattern.Read())
        {
            if (!pattern.IsSpecifier)
                text.Append(pattern.Current);
            else if (pattern.FiguresOf(value) is { Width: > 0 } figures)
                AppendFigures(ref text, figures);
            else if (DateNames.Of(value, ref pattern) is { All: { } names, Index: var index })
                text.Append(names[index]);
            else if (!AppendOther(ref text, value, offset, pattern.Current, pattern.Culture))
                text.Append(pattern.Written);
        }
    }

    private static void AppendFigures(scoped ref SmsWriter text, DateFigures figures)
    {
        figures.WriteTo(text.Reserve(figures.Width));
        text.Advance(figures.Width);
    }

    private static bool AppendOther(scoped ref SmsWriter text, DateTime value, TimeSpan offset, char specifier, CultureData culture)
    {
        if (StrftimePattern.Character(specifier) is { } character)
        {
            text.Append(character);
        }
        else if (StrftimePattern.Compound(specifier) is { } compound)
        {
            Append(ref text, value, offset, compound, culture);
        }
        else if (DateNames.InFigures(value, specifier, culture) is { } inFigures)
        {
            text.Append(inFigures);
        }
        else if (DateFigures.IsOffset(specifier))
        {
            DateFigures.WriteOffset(offset, text.Reserve(DateFigures.OffsetWidth));
            text.Advance(DateFigures.OffsetWidth);
        }
        else if (DateFigures.IsUnixSeconds(specifier))
        {
            text.Append(DateFigures.UnixSeconds(value, offset).ToString(CultureInfo.InvariantCulture));
        }
        else if (StrftimePattern.UpperCaseCompound(specifier) is { } upper)
        {
            text.Append(Format(value, offset, upper, CultureData.Invariant).ToUpperInvariant());
        }
        else
        {
            return false;
        }

        return true;
    }
}
