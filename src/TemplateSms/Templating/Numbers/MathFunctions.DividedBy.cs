namespace TemplateSms.Templating;

public static partial class MathFunctions
{
    /// <summary>
    /// Divides a number, as a double, by an integer of 32 bits into the whole number not above the quotient, held within 32
    /// bits; by another number into a number of its type, or a double.
    /// </summary>
    /// <param name="value">The number; null counts as 0.</param>
    /// <param name="divisor">The divisor.</param>
    /// <exception cref="SmsTemplateException">There is no result, or it is out of the type's range.</exception>
    public static long DividedBy(long? value, int divisor) => DividedBy((double?)value, divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static long DividedBy(decimal? value, int divisor) => DividedBy((double?)value, divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static long DividedBy(double? value, int divisor)
    {
        // Conversion to an integer saturates, on every runtime.
        var quotient = Math.Floor(value.GetValueOrDefault() / divisor);
        return double.IsNaN(quotient) ? 0 : (long)Math.Clamp(quotient, int.MinValue, int.MaxValue);
    }

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(long? value, long divisor) => DividedBy(value, (double)divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(decimal? value, long divisor) => DividedBy(value, (double)divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(double? value, long divisor) => DividedBy(value, (double)divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(long? value, double divisor) => value.GetValueOrDefault() / divisor;

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(double? value, double divisor) => value.GetValueOrDefault() / divisor;

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static double DividedBy(decimal? value, double divisor) => (double)value.GetValueOrDefault() / divisor;

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static decimal DividedBy(long? value, decimal divisor) => DividedBy((double?)value, divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static decimal DividedBy(double? value, decimal divisor) =>
        Arithmetic.Divide(Arithmetic.ToDecimal(value.GetValueOrDefault()), divisor);

    /// <inheritdoc cref="DividedBy(long?, int)"/>
    public static decimal DividedBy(decimal? value, decimal divisor) => DividedBy((double?)value, divisor);
}
