namespace TemplateSms.Templating;

public static partial class DateFunctions
{
    /// <summary>Adds days to a date.</summary>
    /// <param name="date">The date; one without a time is taken at midnight.</param>
    /// <param name="amount">The days, also of a fraction and negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddDays(DateTimeOffset date, double amount) => Compute(date, amount, static (d, a) => d.AddDays(a));

    /// <inheritdoc cref="AddDays(DateTimeOffset, double)"/>
    public static DateTime AddDays(DateTime date, double amount) => Compute(date, amount, static (d, a) => d.AddDays(a));

    /// <inheritdoc cref="AddDays(DateTimeOffset, double)"/>
    public static DateTime AddDays(DateOnly date, double amount) => AddDays(date.ToDateTime(TimeOnly.MinValue), amount);

    /// <summary>Adds hours to a date.</summary>
    /// <param name="date">The date; one without a time is taken at midnight.</param>
    /// <param name="amount">The hours, also of a fraction and negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddHours(DateTimeOffset date, double amount) => Compute(date, amount, static (d, a) => d.AddHours(a));

    /// <inheritdoc cref="AddHours(DateTimeOffset, double)"/>
    public static DateTime AddHours(DateTime date, double amount) => Compute(date, amount, static (d, a) => d.AddHours(a));

    /// <inheritdoc cref="AddHours(DateTimeOffset, double)"/>
    public static DateTime AddHours(DateOnly date, double amount) => AddHours(date.ToDateTime(TimeOnly.MinValue), amount);

    /// <summary>Adds minutes to a date.</summary>
    /// <param name="date">The date; one without a time is taken at midnight.</param>
    /// <param name="amount">The minutes, also of a fraction and negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddMinutes(DateTimeOffset date, double amount) => Compute(date, amount, static (d, a) => d.AddMinutes(a));

    /// <inheritdoc cref="AddMinutes(DateTimeOffset, double)"/>
    public static DateTime AddMinutes(DateTime date, double amount) => Compute(date, amount, static (d, a) => d.AddMinutes(a));

    /// <inheritdoc cref="AddMinutes(DateTimeOffset, double)"/>
    public static DateTime AddMinutes(DateOnly date, double amount) => AddMinutes(date.ToDateTime(TimeOnly.MinValue), amount);

    /// <summary>Adds seconds to a date.</summary>
    /// <param name="date">The date; one without a time is taken at midnight.</param>
    /// <param name="amount">The seconds, also of a fraction and negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddSeconds(DateTimeOffset date, double amount) => Compute(date, amount, static (d, a) => d.AddSeconds(a));

    /// <inheritdoc cref="AddSeconds(DateTimeOffset, double)"/>
    public static DateTime AddSeconds(DateTime date, double amount) => Compute(date, amount, static (d, a) => d.AddSeconds(a));

    /// <inheritdoc cref="AddSeconds(DateTimeOffset, double)"/>
    public static DateTime AddSeconds(DateOnly date, double amount) => AddSeconds(date.ToDateTime(TimeOnly.MinValue), amount);

    /// <summary>Adds milliseconds to a date.</summary>
    /// <param name="date">The date; one without a time is taken at midnight.</param>
    /// <param name="amount">The milliseconds, also of a fraction and negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddMilliseconds(DateTimeOffset date, double amount) => Compute(date, amount, static (d, a) => d.AddMilliseconds(a));

    /// <inheritdoc cref="AddMilliseconds(DateTimeOffset, double)"/>
    public static DateTime AddMilliseconds(DateTime date, double amount) => Compute(date, amount, static (d, a) => d.AddMilliseconds(a));

    /// <inheritdoc cref="AddMilliseconds(DateTimeOffset, double)"/>
    public static DateTime AddMilliseconds(DateOnly date, double amount) => AddMilliseconds(date.ToDateTime(TimeOnly.MinValue), amount);

    /// <summary>Adds months to a date; a day that its month does not have becomes the month's last.</summary>
    /// <param name="date">The date.</param>
    /// <param name="amount">The months, also negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddMonths(DateTimeOffset date, long amount) => Compute(date, amount, static (d, a) => d.AddMonths(checked((int)a)));

    /// <inheritdoc cref="AddMonths(DateTimeOffset, long)"/>
    public static DateTime AddMonths(DateTime date, long amount) => Compute(date, amount, static (d, a) => d.AddMonths(checked((int)a)));

    /// <inheritdoc cref="AddMonths(DateTimeOffset, long)"/>
    public static DateOnly AddMonths(DateOnly date, long amount) => Compute(date, amount, static (d, a) => d.AddMonths(checked((int)a)));

    /// <summary>Adds years to a date; a day that its month does not have becomes the month's last.</summary>
    /// <param name="date">The date.</param>
    /// <param name="amount">The years, also negative.</param>
    /// <exception cref="SmsTemplateException">The result is outside the calendar.</exception>
    public static DateTimeOffset AddYears(DateTimeOffset date, long amount) => Compute(date, amount, static (d, a) => d.AddYears(checked((int)a)));

    /// <inheritdoc cref="AddYears(DateTimeOffset, long)"/>
    public static DateTime AddYears(DateTime date, long amount) => Compute(date, amount, static (d, a) => d.AddYears(checked((int)a)));

    /// <inheritdoc cref="AddYears(DateTimeOffset, long)"/>
    public static DateOnly AddYears(DateOnly date, long amount) => Compute(date, amount, static (d, a) => d.AddYears(checked((int)a)));

    private static TDate Compute<TDate, TAmount>(TDate date, TAmount amount, Func<TDate, TAmount, TDate> add)
    {
        try
        {
            return add(date, amount);
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw Computation.Error("a date that is outside the calendar");
        }
    }
}
