using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>The lists that loops walk. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Loops
{
    /// <summary>The items of a collection of any kind, counted once.</summary>
    /// <param name="items">The items; null stays null, which is no empty collection to a loop with an <c>else</c>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static IReadOnlyList<T>? Each<T>(IEnumerable<T>? items) => items switch
    {
        null => null,
        IReadOnlyList<T> list => list,
        _ => [.. items],
    };

    /// <summary>The characters of a text, pairs whole.</summary>
    /// <param name="text">The text; null stays null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static IReadOnlyList<string>? Each(string? text) => text is null ? null : StringFunctions.Characters(text);

    /// <summary>A part of a list: what is left after the offset, turned around, then cut at the limit.</summary>
    /// <param name="list">The list; null stays null.</param>
    /// <param name="offset">Items left out at the start; a negative offset leaves none out.</param>
    /// <param name="isReversed">Whether the last item comes first.</param>
    /// <param name="limit">Most items; 0 and less are no limit, as in Scriban.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Window<T>(IReadOnlyList<T>? list, long offset, bool isReversed, long limit)
    {
        if (list is null)
            return null;
        var items = list.Skip((int)Math.Clamp(offset, 0, int.MaxValue));
        if (isReversed)
            items = items.Reverse();
        return limit > 0 ? [.. items.Take((int)Math.Min(limit, int.MaxValue))] : [.. items];
    }
}
