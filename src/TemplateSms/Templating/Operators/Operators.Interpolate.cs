using System.Globalization;

namespace TemplateSms.Templating;

public static partial class Operators
{
    private const string MomentFormat = "MM/dd/yyyy HH:mm:ss";

    /// <summary>
    /// The text of a value inside an interpolated string, where Scriban prints as .NET does in the invariant culture:
    /// <c>True</c>, <c>11/22/2026 00:00:00</c>.
    /// </summary>
    /// <param name="value">The value; null prints nothing.</param>
    public static string? Interpolate(string? value) => value;

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(bool? value) => value is { } some ? (some ? "True" : "False") : null;

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(DateOnly? value) => Interpolate(value?.ToDateTime(TimeOnly.MinValue));

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(DateTime? value) => value?.ToString(MomentFormat, CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(DateTimeOffset? value) => value?.ToString(MomentFormat + " zzz", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(char? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(int? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(long? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(ulong? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(float? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(double? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(decimal? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(TimeOnly? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(Guid? value) => TextForm.Of(value);

    /// <inheritdoc cref="Interpolate(string?)"/>
    public static string? Interpolate(Uri? value) => TextForm.Of(value);

    /// <summary>The parts of an interpolated string as one text; null prints nothing.</summary>
    /// <param name="first">The first part.</param>
    /// <param name="second">The second part.</param>
    public static string Interpolated(string? first, string? second) => GrowthGuard.Join(first ?? "", second ?? "");

    /// <summary>The parts of an interpolated string as one text; null prints nothing.</summary>
    /// <param name="parts">The parts.</param>
    public static string Interpolated(params string?[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var (units, filled) = (0L, 0);
        foreach (var part in parts)
        {
            units += part?.Length ?? 0;
            filled += string.IsNullOrEmpty(part) ? 0 : 1;
        }

        if (filled > 1)
            GrowthGuard.Check(units);
        return string.Concat(parts);
    }

    /// <summary>Refuses a value that has no text in a message.</summary>
    /// <param name="value">The value.</param>
    [Obsolete(Refusals.NoText, error: true)]
    public static string? Interpolate(object? value) => throw new NotSupportedException(Refusals.NoText);
}
