using System.Globalization;
using System.Text;
using TemplateSms.Shared;

namespace TemplateSms.Language.Domain;

/// <summary>The text of a date that is known, by a strftime format and in universal time, as the runtime prints it.</summary>
internal static class DateText
{
    public static string Of(DateTime value, string format, CultureData culture)
    {
        var text = new StringBuilder();
        var reader = new StrftimeReader(format, culture);
        while (reader.Read())
            text.Append((reader.IsSpecifier ? Printed(value, ref reader) : null) ?? reader.Written.ToString());
        return text.ToString();
    }

    private static string? Printed(DateTime value, ref StrftimeReader reader)
    {
        var specifier = reader.Current;
        if (reader.FiguresOf(value) is { Width: > 0 and var width } figures)
            return Written(width, figures.WriteTo);
        if (DateNames.Of(value, ref reader) is { All: { } names, Index: var index })
            return names[index];
        if (StrftimePattern.Compound(specifier) is { } compound)
            return Of(value, compound, reader.Culture);
        if (StrftimePattern.UpperCaseCompound(specifier) is { } upper)
            return Of(value, upper, CultureData.Invariant).ToUpperInvariant();
        if (DateFigures.IsOffset(specifier))
            return Written(DateFigures.OffsetWidth, to => DateFigures.WriteOffset(TimeSpan.Zero, to));
        return DateFigures.IsUnixSeconds(specifier)
            ? DateFigures.UnixSeconds(value, TimeSpan.Zero).ToString(CultureInfo.InvariantCulture)
            : DateNames.InFigures(value, specifier, reader.Culture) ?? StrftimePattern.Character(specifier)?.ToString();
    }

    private static string Written(int width, Writing write)
    {
        Span<char> text = stackalloc char[width];
        write(text);
        return text.ToString();
    }

    private delegate void Writing(Span<char> to);
}
