using System.Text;
using TemplateSms.Language.Cultures;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>Computes what a strftime format can print, from the specifiers that the runtime prints by.</summary>
public static class DateFormatShapes
{
    // Figures have one width for all dates, so that any date tells it.
    private static readonly DateTime _anyDate = new(2001, 1, 1);

    // Dates of which no part is the same but that they have no time of day, and times of one day of which none is.
    private static readonly DateTime[] _midnights = [DateTime.MinValue, new(1999, 2, 13), new(2026, 11, 24), DateTime.MaxValue.Date];
    private static readonly DateTime[] _firstDay = [DateTime.MinValue, DateTime.MinValue.Add(new TimeSpan(0, 11, 22, 33, 444)), DateTime.MinValue.Add(new TimeSpan(0, 23, 59, 58, 999))];

    // The longest number of seconds, with its sign, is that of the first moment or of the last one, whatever the offset.
    private static readonly Interval _unixSeconds = new(1, new[] { Seconds(DateTime.MinValue, 14), Seconds(DateTime.MaxValue, -14) }.Max());

    /// <summary>The format of a date that is printed without one.</summary>
    public static string Default => StrftimePattern.Default;

    /// <summary>The shape over every date.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static TextShape Of(string format, string? culture = null) => Of(format, DataOf(culture));

    /// <summary>The shape over every date without a time of day, or over every time of day, which has the first date there is.</summary>
    /// <param name="culture">The template's <c>culture</c>; null for none.</param>
    public static TextShape OfPart(string format, string? culture, bool isDate) => Of(format, DataOf(culture), isDate ? _midnights : _firstDay);

    /// <summary>The names of days, months and halves of a day that a format prints, over every date.</summary>
    public static IEnumerable<string> NamesIn(string format, string? culture) => NamesIn(format, DataOf(culture));

    /// <summary>Whether a letter is a specifier.</summary>
    internal static bool IsSpecifier(char letter)
    {
        var reader = new StrftimeReader($"%{letter}", CultureData.Invariant);
        return reader.Read() && IsSpecifier(ref reader);
    }

    /// <summary>Whether what was read is a specifier that the runtime knows.</summary>
    internal static bool IsSpecifier(ref StrftimeReader reader) => reader.IsSpecifier && OfSpecifier(ref reader) is not null;

    /// <summary>Whether a format prints a number without what fills it up.</summary>
    public static bool HasUnpadded(string format)
    {
        var reader = new StrftimeReader(format, CultureData.Invariant);
        while (reader.Read())
        {
            if (reader.IsUnpadded)
                return true;
        }

        return false;
    }

    private static List<string> NamesIn(string format, CultureData culture)
    {
        var names = new List<string>();
        var reader = new StrftimeReader(format, culture);
        while (reader.Read())
        {
            if (reader.IsSpecifier && NamesOf(ref reader) is { } printed)
                names.AddRange(printed);
            else if (reader.IsSpecifier && StrftimePattern.Compound(reader.Current) is { } compound)
                names.AddRange(NamesIn(compound, reader.Culture));
        }

        return names;
    }

    internal static CultureData DataOf(string? culture) =>
        culture is null ? CultureData.Invariant : CultureTable.Find(culture) ?? CultureData.Invariant;

    private static TextShape Of(string format, CultureData culture, DateTime[]? moments = null)
    {
        var shape = TextShape.Empty;
        var text = new StringBuilder();
        var reader = new StrftimeReader(format, culture);
        while (reader.Read())
        {
            if (reader.IsSpecifier && (OfMoments(ref reader, moments) ?? OfSpecifier(ref reader)) is { } printed)
            {
                shape = shape.Then(TextShape.Constant(text.ToString())).Then(printed);
                text.Clear();
            }
            else
            {
                text.Append(reader.Written.ToString());
            }
        }

        return shape.Then(TextShape.Constant(text.ToString()));
    }

    // Figures that are the same of all moments, which differ in every other part. The name of a month depends on what stands beside it.
    private static TextShape? OfMoments(ref StrftimeReader reader, DateTime[]? moments)
    {
        if (moments is null || DateFigures.Of(_anyDate, reader.Current) is not { Width: > 0 })
            return null;
        var (specifier, culture) = (reader.Written.ToString(), reader.Culture);
        var texts = moments.Select(moment => DateText.Of(moment, specifier, culture)).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 1 ? TextShape.Constant(texts[0]) : null;
    }

    private static TextShape? OfSpecifier(ref StrftimeReader reader)
    {
        var specifier = reader.Current;
        if (DateFigures.Of(_anyDate, specifier) is { Width: > 0 and var width })
            return TextShape.Basic(new Interval(reader.IsUnpadded ? 1 : width, width));
        if (NamesOf(ref reader) is { } names)
            return names.Select(TextShape.Constant).Aggregate((a, b) => a.Join(b));
        if (StrftimePattern.Character(specifier) is { } character)
            return TextShape.Constant(character.ToString());
        if (StrftimePattern.Compound(specifier) is { } compound)
            return Of(compound, reader.Culture);
        if (StrftimePattern.UpperCaseCompound(specifier) is { } upper)
            return CaseShapes.Upper(Of(upper, CultureData.Invariant));
        if (DateFigures.IsOffset(specifier))
            return TextShape.Basic(Interval.Exactly(DateFigures.OffsetWidth));
        return DateFigures.IsUnixSeconds(specifier) ? TextShape.Basic(_unixSeconds) : null;
    }

    private static IEnumerable<string>? NamesOf(ref StrftimeReader reader)
    {
        if (DateNames.Of(_anyDate, ref reader).All is { } names)
            return names;
        var (specifier, culture) = (reader.Current, reader.Culture);
        return DateNames.InFigures(_anyDate, specifier, culture) is null
            ? null
            : DateNames.MomentsOfAnyLength.Select(moment => DateNames.InFigures(moment, specifier, culture)!).Distinct(StringComparer.Ordinal);
    }

    private static long Seconds(DateTime moment, int hours) =>
        NumberShapes.Print(DateFigures.UnixSeconds(moment, TimeSpan.FromHours(hours))).Length;
}
