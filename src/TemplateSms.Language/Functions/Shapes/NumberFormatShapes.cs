using System.Globalization;
using TemplateSms.Language.Domain;
using TemplateSms.Language.Types;

namespace TemplateSms.Language.Functions;

/// <summary>What a .NET number format can print.</summary>
internal static class NumberFormatShapes
{
    /// <summary>The most digits that a format may ask for; no message has room for more.</summary>
    public const int MostPrecision = 100;

    private const int DefaultPrecision = 2;

    /// <summary>Whether a standard format, a letter and digits, asks for more than <see cref="MostPrecision"/> of them.</summary>
    public static bool IsTooPrecise(string format) =>
        format.Length > 1
        && char.ToUpperInvariant(format[0]) is >= 'A' and <= 'Z'
        && format.Skip(1).All(c => c is >= '0' and <= '9')
        && !(int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var precision) && precision <= MostPrecision);

    /// <summary>Whether a format prints whole numbers only: in decimal, hexadecimal or binary digits.</summary>
    public static bool IsOfWholeNumbers(string format) => format.Length > 0 && format[0] is 'D' or 'd' or 'X' or 'x' or 'B' or 'b';

    public static TextShape Of(TransferContext context)
    {
        var value = context.Values[0];
        var shape = Of(context, context.ConstantText(1) ?? "", value.Number) ?? TextShape.Any;
        return value.Nullness == Nullness.Never ? shape : shape.Join(TextShape.Empty);
    }

    /// <summary>The text of a number that is known.</summary>
    public static Value? Known(TransferContext context)
    {
        var value = context.Values[0];
        if (value.Nullness == Nullness.Always)
            return Value.OfText("");
        return value.Known is long or decimal && context.ConstantText(1) is { } format && context.Factory.Format((IFormattable)value.Known, format) is { } text
            ? Value.OfText(text)
            : null;
    }

    private static TextShape? Of(TransferContext context, string format, NumberRange? range)
    {
        if (format.Length == 0)
            return context.Values[0].Text.Forgotten;
        if (char.ToUpperInvariant(format[0]) is >= 'A' and <= 'Z' && format.Skip(1).All(c => c is >= '0' and <= '9'))
            return OfStandard(context, format, range);
        return range is null ? null : CustomFormatShapes.Of(format, range, context.Arguments[0].Type, context.Factory.Culture);
    }

    // A letter and a precision: the farther from zero, the longer. What other formats print is not bounded here.
    private static TextShape? OfStandard(TransferContext context, string format, NumberRange? range)
    {
        var type = context.Arguments[0].Type;
        if (range is null || format.Length > 4 || !IsBounded(char.ToUpperInvariant(format[0]), type))
            return null;
        var precision = DefaultPrecision;
        if (format.Length > 1 && !int.TryParse(format.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out precision))
            return null;
        if (precision > MostPrecision || context.Factory.Format(range.Least, Decimal(format)) is not { } least || context.Factory.Format(range.Most, Decimal(format)) is not { } most)
            return null;

        // A small negative number may print as -0.00, and so may a zero that was one.
        var zero = context.Factory.Format(0m, Decimal(format))!.Length;
        var sign = range.Least < 0 || range.MayBeNegativeZero(type) ? 1 : 0;
        var fewest = range.Least <= 0 && range.Most >= 0 ? zero : Math.Min(least.Length, most.Length);
        return TextShape.Basic(new Interval(fewest, Math.Max(Math.Max(least.Length, most.Length), zero + sign)));
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
