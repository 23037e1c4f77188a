using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>One of two values, which have a type in common.</summary>
    /// <param name="value">The value that a condition chose.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static T Either<T>(T value) => value;

    // Null has no type, so that of the other value has to be named.

    /// <inheritdoc cref="Either{T}(T)"/>
    public static bool? Either(bool? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static char? Either(char? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static int? Either(int? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static long? Either(long? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static ulong? Either(ulong? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static float? Either(float? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static double? Either(double? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static decimal? Either(decimal? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static DateOnly? Either(DateOnly? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static TimeOnly? Either(TimeOnly? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static DateTime? Either(DateTime? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static DateTimeOffset? Either(DateTimeOffset? value) => value;

    /// <inheritdoc cref="Either{T}(T)"/>
    public static Guid? Either(Guid? value) => value;

    /// <summary>Refuses values that have no type in common.</summary>
    /// <param name="value">The value that a condition chose.</param>
    [Obsolete(Refusals.NotAlike, error: true)]
    public static string? Either(object? value) => throw new NotSupportedException(Refusals.NotAlike);
}
