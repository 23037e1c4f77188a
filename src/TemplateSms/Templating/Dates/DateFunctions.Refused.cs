namespace TemplateSms.Templating;

public static partial class DateFunctions
{
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
