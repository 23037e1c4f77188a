namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>A member of a C# type as a whole number.</summary>
    /// <param name="value">The value.</param>
    public static long WholeNumber(long value) => value;

    /// <inheritdoc cref="WholeNumber(long)"/>
    /// <exception cref="SmsTemplateException">The number is out of the range of long.</exception>
    public static long WholeNumber(ulong value) => Operators.Operand(value);

    /// <inheritdoc cref="WholeNumber(long)"/>
    [Obsolete(Refusals.NotWhole, error: true)]
    public static long WholeNumber(object? value) => throw new NotSupportedException(Refusals.NotWhole);

    /// <summary>A member of a C# type as what is added to a date.</summary>
    /// <param name="value">The number.</param>
    public static double Amount(double value) => value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(decimal value) => (double)value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(long value) => value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(ulong value) => value;

    /// <inheritdoc cref="Amount(double)"/>
    [Obsolete(Refusals.NotAmount, error: true)]
    public static double Amount(object? value) => throw new NotSupportedException(Refusals.NotAmount);

    /// <summary>A sum of members of C# types, which a local holds as a decimal.</summary>
    /// <param name="value">The sum.</param>
    public static decimal Sum(decimal value) => value;

    /// <inheritdoc cref="Sum(decimal)"/>
    public static decimal Sum(long value) => value;

    /// <inheritdoc cref="Sum(decimal)"/>
    /// <exception cref="SmsTemplateException">The number is out of the range of decimal.</exception>
    public static decimal Sum(double value) => Arithmetic.ToDecimal(value);

    /// <inheritdoc cref="Sum(decimal)"/>
    [Obsolete(Refusals.NotAdded, error: true)]
    public static decimal Sum(object? value) => throw new NotSupportedException(Refusals.NotAdded);
}
