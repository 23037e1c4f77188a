namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>A value that a message can print.</summary>
    /// <param name="value">The value; null prints nothing.</param>
    public static string? Print(string? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static bool? Print(bool? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static char? Print(char? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static int? Print(int? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static long? Print(long? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static ulong? Print(ulong? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static float? Print(float? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static double? Print(double? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static decimal? Print(decimal? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static DateOnly? Print(DateOnly? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static TimeOnly? Print(TimeOnly? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static DateTime? Print(DateTime? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static DateTimeOffset? Print(DateTimeOffset? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static Guid? Print(Guid? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static Uri? Print(Uri? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static IReadOnlyList<string?>? Print(IReadOnlyList<string?>? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static IReadOnlyList<bool>? Print(IReadOnlyList<bool>? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static IReadOnlyList<bool?>? Print(IReadOnlyList<bool?>? value) => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static IReadOnlyList<T>? Print<T>(IReadOnlyList<T>? value)
        where T : struct, IFormattable => value;

    /// <inheritdoc cref="Print(string?)"/>
    public static IReadOnlyList<T?>? Print<T>(IReadOnlyList<T?>? value)
        where T : struct, IFormattable => value;

    /// <summary>Refuses a value that has no text in a message.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NoText, error: true)]
    public static string? Print(object? value) => throw new NotSupportedException(Refusals.NoText);
}
