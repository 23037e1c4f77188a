using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>A member of a C# type as arithmetic takes it: whole numbers are long, also one of type ulong.</summary>
    /// <param name="value">The value.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static T Operand<T>(T value) => value;

    /// <inheritdoc cref="Operand{T}(T)"/>
    /// <exception cref="SmsTemplateException">The number is out of the range of long.</exception>
    public static long Operand(ulong value) => value <= long.MaxValue ? (long)value : throw Computation.Overflow();

    /// <inheritdoc cref="Operand(ulong)"/>
    public static long? Operand(ulong? value) => value is { } number ? Operand(number) : null;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int Operand(short value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int? Operand(short? value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int Operand(byte value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int? Operand(byte? value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int Operand(sbyte value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int? Operand(sbyte? value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int Operand(ushort value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static int? Operand(ushort? value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static long Operand(uint value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static long? Operand(uint? value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static double Operand(float value) => value;

    /// <inheritdoc cref="Operand(ulong)"/>
    public static double? Operand(float? value) => value;

    /// <summary>A member of a C# type as comparisons take it: a ulong is compared as a decimal, which holds all of them.</summary>
    /// <param name="value">The value.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static T Comparand<T>(T value) => value;

    /// <inheritdoc cref="Comparand{T}(T)"/>
    public static decimal Comparand(ulong value) => value;

    /// <inheritdoc cref="Comparand{T}(T)"/>
    public static decimal? Comparand(ulong? value) => value;

    /// <inheritdoc cref="Comparand{T}(T)"/>
    public static double Comparand(float value) => value;

    /// <inheritdoc cref="Comparand{T}(T)"/>
    public static double? Comparand(float? value) => value;

    /// <summary>A member of a C# type as <c>math.divided_by</c> divides by it: only an int gives a whole number.</summary>
    /// <param name="value">The value.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static T Divisor<T>(T value) => value;

    /// <inheritdoc cref="Divisor{T}(T)"/>
    /// <exception cref="SmsTemplateException">The number is out of the range of long.</exception>
    public static long Divisor(ulong value) => Operand(value);

    /// <inheritdoc cref="Divisor{T}(T)"/>
    public static long Divisor(short value) => value;

    /// <inheritdoc cref="Divisor{T}(T)"/>
    public static long Divisor(ushort value) => value;

    /// <inheritdoc cref="Divisor{T}(T)"/>
    public static long Divisor(byte value) => value;

    /// <inheritdoc cref="Divisor{T}(T)"/>
    public static long Divisor(sbyte value) => value;
}
