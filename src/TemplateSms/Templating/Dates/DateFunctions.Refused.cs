namespace TemplateSms.Templating;

public static partial class DateFunctions
{
    /// <summary>A member of a C# type as what is added to a date.</summary>
    /// <param name="value">The number.</param>
    public static double Amount(double value) => value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(decimal value) => (double)value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(long value) => value;

    /// <inheritdoc cref="Amount(double)"/>
    public static double Amount(ulong value) => value;

    /// <summary>Refuses what is no number, or may be null.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NotAmount, error: true)]
    public static double Amount(object? value) => throw new NotSupportedException(Refusals.NotAmount);

    /// <summary>Refuses what is neither a date nor a time.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern.</param>
    [Obsolete(Refusals.NotDated, error: true)]
    public static string ToString(object? value, string pattern) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="ToString(object?, string)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static string ToString(object? value, string pattern, TemplateCulture culture) => throw new NotSupportedException(Refusals.NotDated);

    /// <summary>Refuses what is no date, or may be null.</summary>
    /// <param name="date">The value.</param>
    /// <param name="amount">What is added.</param>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddDays(object? date, double amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddHours(object? date, double amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddMinutes(object? date, double amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddSeconds(object? date, double amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddMilliseconds(object? date, double amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddMonths(object? date, long amount) => throw new NotSupportedException(Refusals.NotDated);

    /// <inheritdoc cref="AddDays(object?, double)"/>
    [Obsolete(Refusals.NotDated, error: true)]
    public static DateTime AddYears(object? date, long amount) => throw new NotSupportedException(Refusals.NotDated);
}
