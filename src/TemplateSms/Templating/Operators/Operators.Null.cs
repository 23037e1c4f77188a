using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Operators
{
    /// <summary>Whether a value is null, also of a type that never is.</summary>
    /// <param name="value">The value.</param>
    public static bool IsNull<T>([NotNullWhen(false)] T value) => value is null;

    /// <summary>A value, or another where it is null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="otherwise">The other.</param>
    [return: NotNullIfNotNull(nameof(value)), NotNullIfNotNull(nameof(otherwise))]
    public static T? Coalesce<T>(T? value, T? otherwise)
        where T : class => value ?? otherwise;

    /// <inheritdoc cref="Coalesce{T}(T, T)"/>
    public static T Coalesce<T>(T? value, T otherwise)
        where T : struct => value ?? otherwise;

    /// <inheritdoc cref="Coalesce{T}(T, T)"/>
    public static T? Coalesce<T>(T? value, T? otherwise)
        where T : struct => value ?? otherwise;

    /// <summary>A value that is never null, whatever stands for null.</summary>
    /// <param name="value">The value.</param>
    /// <param name="otherwise">The other.</param>
    public static T Coalesce<T, TOther>(T value, TOther otherwise)
        where T : struct => value;

    /// <summary>Refuses values that have no type in common.</summary>
    /// <param name="value">The value.</param>
    /// <param name="otherwise">The other.</param>
    [Obsolete(Refusals.NotTheSame, error: true)]
    public static string? Coalesce(object? value, object? otherwise) => throw new NotSupportedException(Refusals.NotTheSame);
}
