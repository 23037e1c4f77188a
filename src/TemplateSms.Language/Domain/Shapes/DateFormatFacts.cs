using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>What a date format prints, told from how it prints.</summary>
internal static class DateFormatFacts
{
    private static readonly DateTime _morning = new(2001, 1, 2, 3, 4, 5, 6);
    private static readonly DateTime _evening = new(2001, 1, 2, 19, 28, 37, 768);
    private static readonly DateTime _otherDay = new(2012, 12, 30, 3, 4, 5, 6);

    /// <summary>Whether a format prints ASCII letters and digits alone, of every date.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static bool IsAlnum(string format, string? culture) => IsAlnum(format, DateFormatShapes.DataOf(culture));

    /// <summary>Whether what a format prints depends on the date.</summary>
    public static bool DependsOnDate(string format) => Print(format, _morning) != Print(format, _otherDay);

    /// <summary>Whether what a format prints depends on the time of day.</summary>
    public static bool DependsOnTime(string format) => Print(format, _morning) != Print(format, _evening);

    private static string Print(string format, DateTime moment) => DateText.Of(moment, format, CultureData.Invariant);

    private static bool IsAlnum(string format, CultureData culture)
    {
        var reader = new StrftimeReader(format, culture);
        while (reader.Read())
        {
            if (reader.IsSpecifier ? !IsAlnum(ref reader) : !IsAlnum(reader.Current))
                return false;
        }

        return true;
    }

    private static bool IsAlnum(ref StrftimeReader reader)
    {
        if (DateFigures.Of(_morning, reader.Current) is { Width: > 0 } figures)
            return IsAlnum(figures.Padding);
        if (StrftimePattern.Compound(reader.Current) is { } compound)
            return IsAlnum(compound, reader.Culture);
        return DateNames.Of(_morning, ref reader).All is { } names && names.All(name => name.All(IsAlnum));
    }

    private static bool IsAlnum(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
