using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

public static partial class Template
{
    // Where a value is null, a finding of the build stands at its place; the flow of null in C# says whether it can be.

    /// <summary>A value that has to be there: its member is read, or it is used where null has no meaning.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The value as the template names it.</param>
    /// <exception cref="SmsTemplateException">The value is null.</exception>
    [return: NotNull]
    public static T Present<T>([NotNull] this T? value, string path) => value is null ? throw IsNull(path) : value;

    /// <inheritdoc cref="Present{T}(T, string)"/>
    public static T Present<T>([NotNull] this T? value, string path)
        where T : struct => value ?? throw IsNull(path);

    /// <summary>A value that has to be there, in a type that has a member <c>Value</c>: a nullable value stays one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The value as the template names it.</param>
    /// <exception cref="SmsTemplateException">The value is null.</exception>
    [return: NotNull]
    public static T PresentHolder<T>([NotNull] this T? value, string path) => value is null ? throw IsNull(path) : value;

    /// <inheritdoc cref="PresentHolder{T}(T, string)"/>
    [return: NotNull]
    public static T? PresentHolder<T>([NotNull] this T? value, string path)
        where T : struct => value is null ? throw IsNull(path) : value;

    /// <summary>A value that the template itself has found to be there.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">The value as the template names it.</param>
    /// <exception cref="SmsTemplateException">The value is null all the same.</exception>
    [return: NotNull]
    public static T KnownPresent<T>([NotNull] this T? value, string path) => Present(value, path);

    /// <inheritdoc cref="KnownPresent{T}(T, string)"/>
    public static T KnownPresent<T>([NotNull] this T? value, string path)
        where T : struct => Present(value, path);

    /// <inheritdoc cref="KnownPresent{T}(T, string)"/>
    [return: NotNull]
    public static T KnownPresentHolder<T>([NotNull] this T? value, string path) => PresentHolder(value, path);

    /// <inheritdoc cref="KnownPresent{T}(T, string)"/>
    [return: NotNull]
    public static T? KnownPresentHolder<T>([NotNull] this T? value, string path)
        where T : struct => PresentHolder(value, path);

    /// <summary>A value whose members are read with <c>?.</c>, also of a type that is never null.</summary>
    /// <param name="value">The value.</param>
    public static T? Optional<T>(this T? value)
        where T : class => value;

    /// <inheritdoc cref="Optional{T}(T)"/>
    public static T? Optional<T>(this T? value)
        where T : struct => value;

    /// <inheritdoc cref="Optional{T}(T)"/>
    /// <param name="value">The value.</param>
    /// <param name="none">Never given: it tells the overload apart, since a constraint does not.</param>
    public static T? Optional<T>(this T value, T? none = null)
        where T : struct => value;

    private static SmsTemplateException IsNull(string path) => new SmsArgumentError
    {
        Reason = SmsArgumentProblem.Computation,
        Message = $"'{path}' is null; test it with 'if', or write '?.' or '??'.",
    }.ToException();
}
