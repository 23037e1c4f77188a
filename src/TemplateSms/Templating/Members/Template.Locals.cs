namespace TemplateSms.Templating;

public static partial class Template
{
    /// <summary>A member of the type that a local has.</summary>
    /// <param name="value">The member's value.</param>
    public static T Assigned<T>(T value) => value;

    /// <inheritdoc cref="Assigned{T}(T)"/>
    [Obsolete(Refusals.NotOfItsLocal, error: true)]
    public static T Assigned<T>(object? value) => throw new NotSupportedException(Refusals.NotOfItsLocal);

    /// <summary>A member of the type that a local has, or null.</summary>
    /// <param name="value">The member's value.</param>
    public static T? AssignedOrNull<T>(T? value)
        where T : struct => value;

    /// <inheritdoc cref="AssignedOrNull{T}(T?)"/>
    [Obsolete(Refusals.NotOfItsLocal, error: true)]
    public static T? AssignedOrNull<T>(object? value)
        where T : struct => throw new NotSupportedException(Refusals.NotOfItsLocal);
}
