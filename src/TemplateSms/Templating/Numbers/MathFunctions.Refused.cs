namespace TemplateSms.Templating;

public static partial class MathFunctions
{
    /// <summary>Refuses a value that is no number.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static double Abs(object? value) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <inheritdoc cref="Abs(object?)"/>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static double Ceil(object? value) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <inheritdoc cref="Abs(object?)"/>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static double Floor(object? value) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <inheritdoc cref="Abs(object?)"/>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static double Round(object? value, long precision = 0) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <inheritdoc cref="Abs(object?)"/>
    [Obsolete(Refusals.NotDivided, error: true)]
    public static int DividedBy(object? value, object? divisor) => throw new NotSupportedException(Refusals.NotDivided);

    /// <inheritdoc cref="Abs(object?)"/>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static string Format(object? value, string format) => throw new NotSupportedException(Refusals.NotCalculated);

    /// <inheritdoc cref="Format(object?, string)"/>
    [Obsolete(Refusals.NotCalculated, error: true)]
    public static string Format(object? value, string format, TemplateCulture culture) => throw new NotSupportedException(Refusals.NotCalculated);
}
