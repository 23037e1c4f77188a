using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace TemplateSms.Templating;

/// <summary>Scriban's <c>array</c> functions on typed lists. A null list is empty, and stays null where Scriban keeps it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ArrayFunctions
{
    /// <summary>The items of a list; 0 for null.</summary>
    /// <param name="list">The list.</param>
    public static int Size<T>(IReadOnlyCollection<T>? list) => list?.Count ?? 0;

    /// <summary>The first items of a list.</summary>
    /// <param name="list">The list; null stays null.</param>
    /// <param name="count">The most items; none when it is negative.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Limit<T>(IReadOnlyList<T>? list, long count) =>
        list is null ? null : Part(list, 0, (int)Math.Clamp(count, 0, list.Count));

    /// <summary>The items of a list after the first ones.</summary>
    /// <param name="list">The list; null stays null.</param>
    /// <param name="index">The items left out; none when it is negative.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Offset<T>(IReadOnlyList<T>? list, long index) =>
        list is null ? null : Part(list, (int)Math.Clamp(index, 0, list.Count), list.Count);

    /// <summary>The items of a list from last to first.</summary>
    /// <param name="list">The list; null gives an empty one.</param>
    public static IReadOnlyList<T> Reverse<T>(IReadOnlyList<T>? list)
    {
        var items = list is null ? [] : Part(list, 0, list.Count);
        Array.Reverse(items);
        return items;
    }

    /// <summary>The items of a list, each at its first place only.</summary>
    /// <param name="list">The list; null stays null.</param>
    [return: NotNullIfNotNull(nameof(list))]
    public static IReadOnlyList<T>? Uniq<T>(IReadOnlyList<T>? list) => list?.Distinct().ToArray();

    /// <summary>The items of one list and then another's.</summary>
    /// <param name="first">The first list; null counts as empty.</param>
    /// <param name="second">The second list; null counts as empty.</param>
    /// <returns>The items, or null when both lists are.</returns>
    [return: NotNullIfNotNull(nameof(first)), NotNullIfNotNull(nameof(second))]
    public static IReadOnlyList<T>? Concat<T>(IReadOnlyList<T>? first, IReadOnlyList<T>? second) =>
        first is null ? second : second is null ? first
        : first.Count > 0 && second.Count > 0 && (long)first.Count + second.Count > GrowthGuard.Most ? throw Computation.Error("a list of more than 10000 items")
        : [.. first, .. second];

    /// <summary>Whether a list has an item; texts are compared by their code units.</summary>
    /// <param name="list">The list; null has none.</param>
    /// <param name="item">The item.</param>
    public static bool Contains<T>(IReadOnlyList<T>? list, T item) => list is not null && list.Contains(item);

    /// <summary>Whether a list has an item that equals a value of another type.</summary>
    /// <param name="list">The list; null has none.</param>
    /// <param name="value">The value.</param>
    /// <param name="equal">Compares an item with the value.</param>
    public static bool Contains<T, TValue>(IReadOnlyList<T>? list, TValue value, Func<T, TValue, bool> equal)
    {
        ArgumentNullException.ThrowIfNull(equal);
        return list is not null && list.Any(item => equal(item, value));
    }

    /// <summary>Refuses a value of a type that the items do not have.</summary>
    /// <param name="list">The list.</param>
    /// <param name="item">The value.</param>
    [Obsolete(Refusals.NotContained, error: true)]
    public static bool Contains(object? list, object? item) => throw new NotSupportedException(Refusals.NotContained);

    /// <summary>The values of a member of each item.</summary>
    /// <param name="list">The list; null gives an empty one.</param>
    /// <param name="member">Reads the member.</param>
    public static IReadOnlyList<TMember> Map<T, TMember>(IReadOnlyList<T>? list, Func<T, TMember> member) =>
        list is null ? [] : [.. list.Select(member)];

    private static T[] Part<T>(IReadOnlyList<T> list, int start, int end)
    {
        var items = new T[end - start];
        for (var i = start; i < end; i++)
            items[i - start] = list[i];
        return items;
    }
}
