using System.ComponentModel;
using System.Globalization;

namespace TemplateSms.Templating;

/// <summary>
/// Scriban's <c>math</c> functions on typed numbers; <c>plus</c>, <c>minus</c>, <c>times</c> and <c>modulo</c> are the
/// operators. Rounding goes through <see cref="double"/>, so a decimal loses its scale and halves go to even.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class MathFunctions
{
    /// <summary>The absolute value of a number.</summary>
    /// <param name="value">The number; null stays null.</param>
    /// <exception cref="SmsTemplateException">The result is out of the type's range.</exception>
    public static long Abs(long value) => value < 0 ? Arithmetic.Negated(value) : value;

    /// <inheritdoc cref="Abs(long)"/>
    public static double Abs(double value) => Math.Abs(value);

    /// <inheritdoc cref="Abs(long)"/>
    public static decimal Abs(decimal value) => Math.Abs(value);

    /// <inheritdoc cref="Abs(long)"/>
    public static long? Abs(long? value) => value is { } number ? Abs(number) : null;

    /// <inheritdoc cref="Abs(long)"/>
    public static double? Abs(double? value) => value is { } number ? Abs(number) : null;

    /// <inheritdoc cref="Abs(long)"/>
    public static decimal? Abs(decimal? value) => value is { } number ? Abs(number) : null;

    /// <summary>The smallest whole number that is not less.</summary>
    /// <param name="value">The number; null gives 0.</param>
    public static double Ceil(long? value) => value.GetValueOrDefault();

    /// <inheritdoc cref="Ceil(long?)"/>
    public static double Ceil(double? value) => Math.Ceiling(value.GetValueOrDefault());

    /// <inheritdoc cref="Ceil(long?)"/>
    public static double Ceil(decimal? value) => Ceil(Double(value));

    /// <summary>The largest whole number that is not greater.</summary>
    /// <param name="value">The number; null gives 0.</param>
    public static double Floor(long? value) => value.GetValueOrDefault();

    /// <inheritdoc cref="Floor(long?)"/>
    public static double Floor(double? value) => Math.Floor(value.GetValueOrDefault());

    /// <inheritdoc cref="Floor(long?)"/>
    public static double Floor(decimal? value) => Floor(Double(value));

    /// <summary>The nearest number with so many decimal places; halves go to even.</summary>
    /// <param name="value">The number; null gives 0.</param>
    /// <param name="precision">The decimal places, 0 to 15.</param>
    /// <exception cref="SmsTemplateException">The decimal places are out of range.</exception>
    public static double Round(long? value, long precision = 0) => Round((double?)value, precision);

    /// <inheritdoc cref="Round(long?, long)"/>
    public static double Round(double? value, long precision = 0) =>
        precision is >= 0 and <= 15
            ? Math.Round(value.GetValueOrDefault(), (int)precision)
            : throw Computation.Error("no result, since numbers round to 0 to 15 decimal places");

    /// <inheritdoc cref="Round(long?, long)"/>
    public static double Round(decimal? value, long precision = 0) => Round(Double(value), precision);

    /// <summary>Prints a number by a .NET numeric format, with the symbols of the invariant culture.</summary>
    /// <param name="value">The number; null prints nothing.</param>
    /// <param name="format">A standard or custom numeric format string.</param>
    /// <exception cref="SmsTemplateException">The format is not one for this type of number.</exception>
    public static string Format(int? value, string format) => Print(value, format, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(int?, string)"/>
    public static string Format(long? value, string format) => Print(value, format, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(int?, string)"/>
    public static string Format(double? value, string format) => Print(value, format, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Format(int?, string)"/>
    public static string Format(decimal? value, string format) => Print(value, format, CultureInfo.InvariantCulture);

    /// <summary>Prints a whole number by a .NET numeric format: as one of 32 bits where it fits.</summary>
    /// <param name="value">The number; null prints nothing.</param>
    /// <param name="format">A standard or custom numeric format string.</param>
    /// <exception cref="SmsTemplateException">The format is not one for whole numbers.</exception>
    public static string FormatFitted(long? value, string format) =>
        value is >= int.MinValue and <= int.MaxValue ? Format((int)value, format) : Format(value, format);

    // A decimal's zero may carry a sign that it never prints; a double's would: -0.
    private static double? Double(decimal? value) => value == 0 ? 0 : (double?)value;

    private static string Print<T>(T? value, string format, IFormatProvider symbols)
        where T : struct, IFormattable
    {
        try
        {
            return value?.ToString(format, symbols) ?? "";
        }
        catch (FormatException)
        {
            throw Computation.Error("no text, since its format is not one for this type of number");
        }
    }
}
