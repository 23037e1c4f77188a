using TemplateSms.Language.Sms;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>Derives the properties of a date format's output from what it prints.</summary>
internal static class DateFormatFacts
{
    private static readonly DateTime _morning = new(2001, 1, 2, 3, 4, 5, 6);
    private static readonly DateTime _evening = new(2001, 1, 2, 19, 28, 37, 768);
    private static readonly DateTime _otherDay = new(2012, 12, 30, 3, 4, 5, 6);

    /// <summary>Whether a format prints ASCII letters and digits alone, of every date.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static bool IsAlnum(string format, string? culture) => PrintsOnly(format, DateFormatShapes.DataOf(culture), text => text.All(IsAlnum));

    /// <summary>Whether a format may print a digit, or a letter of a script that is written left to right.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static bool MayBeLeftToRight(string format, string? culture) =>
        // A format is read unit by unit, and half of a pair may be a letter's.
        !PrintsOnly(format, DateFormatShapes.DataOf(culture), text => !Script.HasLeftToRight(text) && !(text.Length == 1 && char.IsSurrogate(text[0])));

    /// <summary>Whether what a format prints depends on the date.</summary>
    public static bool DependsOnDate(string format) => Print(format, _morning) != Print(format, _otherDay);

    /// <summary>Whether what a format prints depends on the time of day.</summary>
    public static bool DependsOnTime(string format) => Print(format, _morning) != Print(format, _evening);

    private static string Print(string format, DateTime moment) => DateText.Of(moment, format, CultureData.Invariant);

    // Whether all that a format prints is such a text: each character between its specifiers, each figure, and each name.
    private static bool PrintsOnly(string format, CultureData culture, Func<string, bool> isSuch)
    {
        var reader = new StrftimeReader(format, culture);
        while (reader.Read())
        {
            if (reader.IsSpecifier ? !PrintsOnly(ref reader, isSuch) : !isSuch(reader.Current.ToString()))
                return false;
        }

        return true;
    }

    private static bool PrintsOnly(ref StrftimeReader reader, Func<string, bool> isSuch)
    {
        if (DateFigures.Of(_morning, reader.Current) is { Width: > 0 } figures)
            return isSuch("0") && isSuch(figures.Padding.ToString());
        if (StrftimePattern.Compound(reader.Current) is { } compound)
            return PrintsOnly(compound, reader.Culture, isSuch);
        return DateNames.Of(_morning, ref reader).All is { } names && names.All(isSuch);
    }

    private static bool IsAlnum(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
