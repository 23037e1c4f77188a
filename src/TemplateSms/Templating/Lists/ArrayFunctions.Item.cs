namespace TemplateSms.Templating;

public static partial class ArrayFunctions
{
    // The last parameter of some overloads is never given: it tells them apart, since a constraint does not.

    /// <summary>The item at a place.</summary>
    /// <param name="list">The list; null has none.</param>
    /// <param name="index">The place, from 0; from the end when negative.</param>
    /// <returns>The item; null when the list has none at the place.</returns>
    public static T? At<T>(IReadOnlyList<T?>? list, long index)
        where T : class => TryPlace(list, index, out var place) ? list![place] : null;

    /// <inheritdoc cref="At{T}(IReadOnlyList{T}, long)"/>
    public static T? At<T>(IReadOnlyList<T>? list, long index, T? none = null)
        where T : struct => TryPlace(list, index, out var place) ? list![place] : none;

    /// <inheritdoc cref="At{T}(IReadOnlyList{T}, long)"/>
    public static T? At<T>(IReadOnlyList<T?>? list, long index, T? none = null)
        where T : struct => TryPlace(list, index, out var place) ? list![place] : none;

    /// <summary>The first item of a list.</summary>
    /// <param name="list">The list; null has none.</param>
    /// <returns>The item; null when the list has none.</returns>
    public static T? First<T>(IReadOnlyList<T?>? list)
        where T : class => At(list, 0);

    /// <inheritdoc cref="First{T}(IReadOnlyList{T})"/>
    public static T? First<T>(IReadOnlyList<T>? list, T? none = null)
        where T : struct => At(list, 0, none);

    /// <inheritdoc cref="First{T}(IReadOnlyList{T})"/>
    public static T? First<T>(IReadOnlyList<T?>? list, T? none = null)
        where T : struct => At(list, 0, none);

    /// <summary>The last item of a list.</summary>
    /// <param name="list">The list; null has none.</param>
    /// <returns>The item; null when the list has none.</returns>
    public static T? Last<T>(IReadOnlyList<T?>? list)
        where T : class => At(list, -1);

    /// <inheritdoc cref="Last{T}(IReadOnlyList{T})"/>
    public static T? Last<T>(IReadOnlyList<T>? list, T? none = null)
        where T : struct => At(list, -1, none);

    /// <inheritdoc cref="Last{T}(IReadOnlyList{T})"/>
    public static T? Last<T>(IReadOnlyList<T?>? list, T? none = null)
        where T : struct => At(list, -1, none);

    private static bool TryPlace<T>(IReadOnlyCollection<T>? list, long index, out int place)
    {
        var count = list?.Count ?? 0;
        var fromStart = index < 0 ? index + count : index;
        var isInside = fromStart >= 0 && fromStart < count;
        place = isInside ? (int)fromStart : 0;
        return isInside;
    }
}
