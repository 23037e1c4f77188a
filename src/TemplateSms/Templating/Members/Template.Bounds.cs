using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>A member of the type that <c>bounds</c> declares for it.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    public static T Bound<T>(T value, string path) => value;

    /// <inheritdoc cref="Bound{T}(T, string)"/>
    /// <exception cref="SmsTemplateException">The value is null.</exception>
    public static T Bound<T>([NotNull] T? value, string path)
        where T : struct => value ?? throw IsNull(path);

    /// <inheritdoc cref="Bound{T}(T, string)"/>
    [Obsolete(Refusals.NotOfItsBound, error: true)]
    public static T Bound<T>(object? value, string path) => throw new NotSupportedException(Refusals.NotOfItsBound);

    /// <summary>A member of the type that <c>bounds</c> declares for it, or null.</summary>
    /// <param name="value">The member's value.</param>
    public static T? BoundOrNull<T>(T? value)
        where T : struct => value;

    /// <inheritdoc cref="BoundOrNull{T}(T?)"/>
    [Obsolete(Refusals.NotOfItsBound, error: true)]
    public static T? BoundOrNull<T>(object? value)
        where T : struct => throw new NotSupportedException(Refusals.NotOfItsBound);

    /// <summary>A member that <c>bounds</c> declares as a <c>datetime</c>: a point in time, or one without an offset.</summary>
    /// <param name="value">The member's value.</param>
    /// <param name="path">The member's path in the template.</param>
    public static DateTimeOffset BoundMoment(DateTimeOffset value, string path) => value;

    /// <inheritdoc cref="BoundMoment(DateTimeOffset, string)"/>
    public static DateTimeOffset BoundMoment(DateTime value, string path) => new(DateTime.SpecifyKind(value, DateTimeKind.Unspecified), DateFunctions.Offset(value));

    /// <inheritdoc cref="BoundMoment(DateTimeOffset, string)"/>
    /// <exception cref="SmsTemplateException">The value is null.</exception>
    public static DateTimeOffset BoundMoment([NotNull] DateTimeOffset? value, string path) => value ?? throw IsNull(path);

    /// <inheritdoc cref="BoundMoment(DateTimeOffset?, string)"/>
    public static DateTimeOffset BoundMoment([NotNull] DateTime? value, string path) => BoundMoment(value ?? throw IsNull(path), path);

    /// <inheritdoc cref="Bound{T}(object?, string)"/>
    [Obsolete(Refusals.NotOfItsBound, error: true)]
    public static DateTimeOffset BoundMoment(object? value, string path) => throw new NotSupportedException(Refusals.NotOfItsBound);

    /// <summary>A member that <c>bounds</c> declares as a <c>datetime</c>, or null.</summary>
    /// <param name="value">The member's value.</param>
    public static DateTimeOffset? BoundMomentOrNull(DateTimeOffset? value) => value;

    /// <inheritdoc cref="BoundMomentOrNull(DateTimeOffset?)"/>
    public static DateTimeOffset? BoundMomentOrNull(DateTime? value) => value is { } some ? BoundMoment(some, "") : null;

    /// <inheritdoc cref="Bound{T}(object?, string)"/>
    [Obsolete(Refusals.NotOfItsBound, error: true)]
    public static DateTimeOffset? BoundMomentOrNull(object? value) => throw new NotSupportedException(Refusals.NotOfItsBound);
}
