using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TemplateSms.Templating;

public static partial class Guard
{
    /// <summary>Checks a number against its range.</summary>
    /// <param name="value">The number.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="least">Least value; the type's own for no bound.</param>
    /// <param name="most">Most value; the type's own for no bound.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Range(int value, string name, int least, int most, [NotNullWhen(false)] out SmsArgumentError? error) =>
        Range<int>(value, name, least, most, int.MinValue, int.MaxValue, out error);

    /// <inheritdoc cref="Range(int, string, int, int, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool Range(int? value, string name, int least, int most, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        error = null;
        return value is not { } number || Range(number, name, least, most, out error);
    }

    /// <inheritdoc cref="Range(int, string, int, int, out SmsArgumentError?)"/>
    public static bool Range(long value, string name, long least, long most, [NotNullWhen(false)] out SmsArgumentError? error) =>
        Range<long>(value, name, least, most, long.MinValue, long.MaxValue, out error);

    /// <inheritdoc cref="Range(int, string, int, int, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool Range(long? value, string name, long least, long most, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        error = null;
        return value is not { } number || Range(number, name, least, most, out error);
    }

    /// <inheritdoc cref="Range(int, string, int, int, out SmsArgumentError?)"/>
    public static bool Range(decimal value, string name, decimal least, decimal most, [NotNullWhen(false)] out SmsArgumentError? error) =>
        Range<decimal>(value, name, least, most, decimal.MinValue, decimal.MaxValue, out error);

    /// <inheritdoc cref="Range(int, string, int, int, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool Range(decimal? value, string name, decimal least, decimal most, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        error = null;
        return value is not { } number || Range(number, name, least, most, out error);
    }

    private static bool Range<T>(T value, string name, T least, T most, T lowest, T highest, [NotNullWhen(false)] out SmsArgumentError? error)
        where T : struct, IComparable<T>, IEquatable<T>, IFormattable
    {
        error = value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0
            ? null
            : GuardErrors.OutOfRange(
                name,
                least.Equals(lowest) ? null : least.ToString(null, CultureInfo.InvariantCulture),
                most.Equals(highest) ? null : most.ToString(null, CultureInfo.InvariantCulture));
        return error is null;
    }
}
