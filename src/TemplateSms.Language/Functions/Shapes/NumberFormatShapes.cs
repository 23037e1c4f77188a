using System.Globalization;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>Computes the shapes of numbers printed with a .NET format.</summary>
internal static class NumberFormatShapes
{
    private const int DefaultPrecision = 2;
    private const int BitsOfHexDigit = 4;
    private const int BitsOfInt = 32;
    private const int BitsOfLong = 64;

    private static readonly TextShape _anyNumber = TextShape.Basic(new Interval(0, Interval.Unbounded));

    /// <summary>Whether a format prints whole numbers only: in decimal, hexadecimal or binary digits.</summary>
    public static bool IsOfWholeNumbers(string format) => NumberFormatCheck.IsStandard(format) && char.ToUpperInvariant(format[0]) is 'D' or 'X' or 'B';

    public static TextShape Of(TransferContext context)
    {
        var value = context.Values[0];
        var format = context.ConstantText(1) ?? "";
        var shape = Of(context, format, value.Number) ?? OfAnyNumber(format);
        return value.Nullness == Nullness.Never ? shape : shape.Join(TextShape.Empty);
    }

    // Digits, separators, signs and the words for what is no number are ASCII in every culture; the rest is the format's text.
    private static TextShape OfAnyNumber(string format) => NumberFormatCheck.IsStandard(format)
        ? _anyNumber
        : TextShape.Constant(format).Forgotten.Times(new Interval(0, 1)).Then(_anyNumber);

    /// <summary>The text of a number that is known.</summary>
    public static Value? Known(TransferContext context)
    {
        var value = context.Values[0];
        if (value.Nullness == Nullness.Always)
            return Value.OfText("");
        return value.Known is long or decimal && context.ConstantText(1) is { } format && !DependsOnBits(value.Known, format) && context.Factory.Format((IFormattable)value.Known, format) is { } text
            ? Value.OfText(text)
            : null;
    }

    // What is negative is printed in as many bits as its type has in C#, which an int of the template need not show.
    private static bool DependsOnBits(object number, string format) => number is < 0L && IsOfBits(format);

    /// <summary>Whether a format prints the bits of a number: of a negative one, as many as its type has.</summary>
    public static bool IsOfBits(string format) => NumberFormatCheck.IsStandard(format) && char.ToUpperInvariant(format[0]) is 'X' or 'B';

    private static TextShape? Of(TransferContext context, string format, NumberRange? range)
    {
        if (format is "" or "G" or "g" or "R" or "r")
            return context.Values[0].Text.Forgotten;
        if (NumberFormatCheck.IsStandard(format))
            return OfStandard(context, format, range);
        return range is null ? null : CustomFormatShapes.Of(format, range, context.Arguments[0].Type, context.Factory.Culture);
    }

    // A letter and a precision: the farther from zero, the longer. What other formats print is not bounded here.
    private static TextShape? OfStandard(TransferContext context, string format, NumberRange? range)
    {
        var type = context.Arguments[0].Type;
        if (range is { Least: >= long.MinValue, Most: <= long.MaxValue } && type.IsInteger && IsOfBits(format))
            return OfBits(format, range);
        if (range is not null && char.ToUpperInvariant(format[0]) == 'E')
            return OfExponent(context.Factory, format, range, type);
        if (range is null || format.Length > 4 || !IsBounded(char.ToUpperInvariant(format[0]), type))
            return null;
        var precision = DefaultPrecision;
        if (format.Length > 1 && !int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out precision))
            return null;
        if (precision > NumberFormatCheck.MostPrecision || context.Factory.Format(range.Least, Decimal(format)) is not { } least || context.Factory.Format(range.Most, Decimal(format)) is not { } most)
            return null;

        // A small negative number may print as -0.00, and so may a zero that was one.
        var zero = context.Factory.Format(0m, Decimal(format))!.Length;
        var sign = range.Least < 0 || range.MayBeNegativeZero(type) ? 1 : 0;
        var fewest = range.Least <= 0 && range.Most >= 0 ? zero : Math.Min(least.Length, most.Length);
        return TextShape.Basic(new Interval(fewest, Math.Max(Math.Max(least.Length, most.Length), zero + sign)));
    }

    // One digit before the point, as many behind it as the format says, and three of the exponent.
    private static TextShape? OfExponent(ValueFactory factory, string format, NumberRange range, TemplateType type)
    {
        if (factory.Format(1m, format) is not { } text)
            return null;
        var sign = range.Least < 0 || range.MayBeNegativeZero(type) ? 1 : 0;
        return TextShape.Basic(new Interval(text.Length + (range.Most < 0 ? 1 : 0), text.Length + sign));
    }

    // What is negative has as many digits as its type has bits.
    private static TextShape OfBits(string format, NumberRange range)
    {
        var bits = char.ToUpperInvariant(format[0]) == 'B' ? 1 : BitsOfHexDigit;
        var padded = int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) ? precision : 1;
        var fewest = range.Most < 0 ? BitsOfInt / bits : DigitsOf(range.Least > 0 ? (long)range.Least : 0);
        var most = range.Least < 0 ? BitsOfLong / bits : DigitsOf((long)range.Most);
        return TextShape.Basic(new Interval(Math.Max(padded, fewest), Math.Max(padded, most)));

        int DigitsOf(long number)
        {
            var digits = 1;
            while ((number >>= bits) > 0)
                digits++;
            return digits;
        }
    }

    private static bool IsBounded(char letter, TemplateType type) => letter switch
    {
        'N' or 'F' or 'P' => true,
        'D' => type.IsInteger,
        _ => false,
    };

    // D takes whole numbers only; as decimals they print the same digits by a format of zeros.
    private static string Decimal(string format) =>
        char.ToUpperInvariant(format[0]) == 'D'
            ? new string('0', format.Length > 1 ? Math.Max(1, int.Parse(format.Substring(1), CultureInfo.InvariantCulture)) : 1)
            : format;
}
