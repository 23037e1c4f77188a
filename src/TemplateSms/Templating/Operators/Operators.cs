using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>
/// Scriban's operators on typed values. Integers are checked <see cref="long"/>; null with a number gives null; null has an
/// order among texts only. Pairs of types that a template may not combine are refused by the C# compiler.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Operators
{
    /// <summary>Changes the sign of a number.</summary>
    /// <param name="value">The number; null stays null.</param>
    /// <exception cref="SmsTemplateException">The result is out of the type's range.</exception>
    public static long Negate(long value) => Arithmetic.Negated(value);

    /// <inheritdoc cref="Negate(long)"/>
    public static double Negate(double value) => -value;

    /// <inheritdoc cref="Negate(long)"/>
    public static decimal Negate(decimal value) => -value;

    /// <inheritdoc cref="Negate(long)"/>
    public static long? Negate(long? value) => value is { } number ? Negate(number) : null;

    /// <inheritdoc cref="Negate(long)"/>
    public static double? Negate(double? value) => value is { } number ? Negate(number) : null;

    /// <inheritdoc cref="Negate(long)"/>
    public static decimal? Negate(decimal? value) => value is { } number ? Negate(number) : null;

    /// <summary>Gives a whole number as one of 32 bits.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="SmsTemplateException">The number has more bits.</exception>
    public static int Narrow(long value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Computation.Overflow();

    /// <inheritdoc cref="Narrow(long)"/>
    public static double Narrow(double value) => value;

    /// <inheritdoc cref="Narrow(long)"/>
    public static decimal Narrow(decimal value) => value;

    /// <summary>Refuses a value that is no number.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static double Negate(object? value) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <summary>Whether a condition holds: null and false do not, everything else does, 0 and empty text too.</summary>
    /// <param name="value">The condition.</param>
    public static bool IsTrue(bool value) => value;

    /// <inheritdoc cref="IsTrue(bool)"/>
    public static bool IsTrue([NotNullWhen(true)] bool? value) => value == true;

    /// <inheritdoc cref="IsTrue(bool)"/>
    public static bool IsTrue<T>(T value)
        where T : struct => true;

    /// <inheritdoc cref="IsTrue(bool)"/>
    public static bool IsTrue<T>([NotNullWhen(true)] T? value)
        where T : struct => value.HasValue;

    /// <inheritdoc cref="IsTrue(bool)"/>
    public static bool IsTrue([NotNullWhen(true)] object? value) => value is not null;
}
