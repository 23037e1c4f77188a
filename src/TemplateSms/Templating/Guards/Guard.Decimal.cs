using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Guard
{
    /// <summary>Checks a decimal against its range and its scale: a decimal prints with all the digits that it was written with.</summary>
    /// <param name="value">The number.</param>
    /// <param name="name">The parameter, as the template names it.</param>
    /// <param name="least">Least value.</param>
    /// <param name="most">Most value.</param>
    /// <param name="scale">Most digits after the decimal point, 0 to 28.</param>
    /// <param name="error">What is wrong, or null.</param>
    /// <returns>Whether the argument may be used.</returns>
    public static bool Range(
        decimal value, string name, decimal least, decimal most, int scale, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        if (!Range(value, name, least, most, out error))
            return false;
        error = value.Scale > scale ? GuardErrors.TooPrecise(name, value.Scale, scale) : null;
        return error is null;
    }

    /// <inheritdoc cref="Range(decimal, string, decimal, decimal, int, out SmsArgumentError?)"/>
    /// <remarks>Null passes.</remarks>
    public static bool Range(
        decimal? value, string name, decimal least, decimal most, int scale, [NotNullWhen(false)] out SmsArgumentError? error)
    {
        error = null;
        return value is not { } number || Range(number, name, least, most, scale, out error);
    }
}
