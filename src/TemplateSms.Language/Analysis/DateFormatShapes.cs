namespace TemplateSms.Language.Analysis;

/// <summary>What a strftime format can print, by its specifiers; an unknown specifier prints as it is written.</summary>
internal static class DateFormatShapes
{
    public static TextShape Of(string format)
    {
        // Scriban reads a lone %g as the default format of another culture.
        if (format == "%g")
            format = "%g %d %b %Y";
        var shape = TextShape.Empty;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '%' && i + 1 < format.Length)
            {
                i++;
                shape = shape.Then(OfSpecifier(format[i]) ?? TextShape.Constant(format.Substring(i - 1, 2)));
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

    private static TextShape? OfSpecifier(char specifier) => specifier switch
    {
        'g' => TextShape.Empty,
        '%' or 'u' or 'w' => Exactly(1),
        'd' or 'e' or 'm' or 'y' or 'C' or 'H' or 'I' or 'k' or 'l' or 'M' or 'S' or 'p' or 'P' or 'U' or 'V' or 'W' => Exactly(2),
        'a' or 'b' or 'h' or 'j' or 'L' => Exactly(3),
        'Y' => Exactly(4),
        'Z' => Exactly(6),
        'N' => Exactly(9),
        's' => Between(1, 12),
        'A' => Between(6, 9),
        'B' => Between(3, 9),
        'n' => TextShape.Constant("\n"),
        't' => TextShape.Constant("\t"),
        _ => Compound(specifier) is { } format ? Of(format) : null,
    };

    private static string? Compound(char specifier) => specifier switch
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

    private static TextShape Exactly(long length) => TextShape.Basic(Interval.Exactly(length));

    private static TextShape Between(long least, long most) => TextShape.Basic(new Interval(least, most));
}
